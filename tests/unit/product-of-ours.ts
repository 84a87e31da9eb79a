/** A product as interpreted, for tests of what is made of it: a shirt of 50 EUR, made in China, sold in Germany. */
import type { Fact, Product } from '../../src/contracts/product';

const fromPage: Omit<Fact<never>, 'value'> = { confidence: 1, evidence: [], source: 'page' };

/** Its kind, an id of the dataset. */
export const KIND_OF_OURS = 'clothing';

/** Every fact known and from the page; parts can be replaced. */
export function productOfOurs(change: Partial<Product> = {}): Product {
  return {
    isProduct: true,
    productConfidence: 1,
    url: 'https://shop.example/p',
    shop: 'shop.example',
    key: 'shop.example/p',
    title: { value: 'Linen shirt', ...fromPage },
    brand: null,
    price: { value: { amount: 50, currency: 'EUR' }, ...fromPage },
    origin: {
      state: 'known',
      claim: { place: { country: 'CN' }, confidence: 1, evidence: [] },
      source: 'page',
    },
    kind: { state: 'known', fact: { value: KIND_OF_OURS, ...fromPage }, rivals: [] },
    otherPrices: [],
    originHints: [],
    language: null,
    breadcrumb: null,
    massKg: null,
    material: null,
    publishedFootprint: null,
    freight: null,
    shopCountry: { value: 'DE', ...fromPage },
    ...change,
  };
}
