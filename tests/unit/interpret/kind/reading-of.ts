import type { Reading } from '../../../../src/contracts/reading';

/** A reading with a title, a category path and a language, and nothing else. */
export function readingOf(title: string, levels: string[] = [], language: string | null = 'en'): Reading {
  return {
    format: 1,
    url: 'https://shop.example/p/1',
    language,
    titles: title ? [{ text: title, foundIn: 'heading', locator: 'h1' }] : [],
    brands: [],
    prices: [],
    origins: [],
    hints: [],
    categories:
      levels.length > 0 ? [{ text: levels.join(' > '), levels, foundIn: 'breadcrumb', locator: 'nav' }] : [],
    masses: [],
    materials: [],
    descriptions: [],
    footprints: [],
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
  };
}
