/** A reading that says nothing yet, or of a page that has nothing to say. */
import type { Reading } from '../contracts/reading';
import { fold } from './fold';

/** A reading with all its lists. */
export type Whole = Required<Omit<Reading, 'taught'>> & Pick<Reading, 'taught'>;

/** @param language as the page names its own; null where it does not. */
export const emptyReading = (url: string, language: string | null): Whole => ({
  format: 1,
  url: url.slice(0, 4000),
  language: language ? fold(language, 40) : null,
  titles: [],
  brands: [],
  prices: [],
  origins: [],
  hints: [],
  categories: [],
  masses: [],
  materials: [],
  traits: [],
  descriptions: [],
  footprints: [],
  data: [],
  buttons: [],
  identifiers: [],
  signals: {
    schemaTypes: {},
    ogType: null,
    productLinks: 0,
    prices: 0,
  },
  shopHints: [],
  readMs: 0,
});
