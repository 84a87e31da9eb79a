/** Every table and the function that makes it, in the order of the report. */
import type { Builder } from './table';

export const builders: Record<string, Builder> = {};
