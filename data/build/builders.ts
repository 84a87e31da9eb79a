/** Every table and the function that makes it, in the order of the report. */
import type { Builder } from './table';
import { buildTaxonomyWords } from './taxonomy-words';

export const builders: Record<string, Builder> = {
  'taxonomy-words.ts': buildTaxonomyWords,
};
