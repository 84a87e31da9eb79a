import type { Reading } from '../../src/contracts/reading';

/** A page that says nothing: the bench fills in titles. */
export const EMPTY_READING: Reading = {
  format: 1,
  url: 'https://shop.example/',
  language: 'en',
  titles: [],
  brands: [],
  prices: [],
  origins: [],
  hints: [],
  categories: [],
  masses: [],
  materials: [],
  descriptions: [],
  buttons: [],
  identifiers: [],
  signals: { schemaTypes: {}, ogType: null, productLinks: 0, prices: 0 },
  shopHints: [],
  readMs: 0,
};
