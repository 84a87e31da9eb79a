/** A reading of a shirt made in China for 50 euros, as a content script would send it. */
import type { Reading } from '../../../src/contracts/reading';

export function shirtReading(change: { title?: string; sku?: string; url?: string } = {}): Reading {
  const { title = 'Linen shirt', sku = 'S-1', url = 'https://shop.example/shirt' } = change;
  const at = { foundIn: 'json-ld', locator: 'test' } as const;
  return {
    format: 1,
    url,
    language: 'en',
    titles: [{ ...at, text: title }],
    brands: [],
    prices: [{ ...at, text: '50.00', currency: 'EUR', role: 'current' }],
    origins: [{ foundIn: 'row', locator: 'test', text: 'China', label: 'Made in' }],
    hints: [],
    categories: [{ ...at, text: 'Clothing > Shirts', levels: ['Clothing', 'Shirts'] }],
    masses: [],
    materials: [],
    descriptions: [],
    footprints: [],
    buttons: [],
    identifiers: [{ ...at, text: sku, label: 'sku' }],
    signals: {
      schemaTypes: { Product: 1 },
      ogType: 'product',
      productLinks: 0,
      prices: 1,
    },
    shopHints: [],
    readMs: 1,
  };
}
