import type { Reading } from '../../src/contracts/reading';

/** A page that says nothing but a title. */
export const titleReading = (title: string, language: string | null): Reading => ({
  format: 1,
  url: 'https://shop.example/',
  language,
  titles: title ? [{ text: title, foundIn: 'heading', locator: 'h1' }] : [],
  brands: [],
  prices: [],
  origins: [],
  hints: [],
  categories: [],
  masses: [],
  materials: [],
  descriptions: [],
  footprints: [],
  buttons: [],
  identifiers: [],
  signals: { schemaTypes: {}, ogType: null, productLinks: 0, prices: 0 },
  shopHints: [],
  readMs: 0,
});
