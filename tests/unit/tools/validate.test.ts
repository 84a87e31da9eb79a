/** The arithmetic behind `npm run validate`, and its list of prices. */
import { expect, test } from 'vitest';
import { findCategory } from '../../../src/model/categories';
import { findCountry } from '../../../src/model/countries';
import { cataloguePrices } from '../../../tools/validate/catalogue-prices';
import { makingKg } from '../../../tools/validate/estimate';
import { spearman } from '../../../tools/validate/exiobase34';
import { findingsTable, holds, ratioOf } from '../../../tools/validate/finding';

test('Spearman: the same order is 1, the opposite −1, ties take their mean rank', () => {
  expect(spearman([1, 2, 3, 4], [10, 20, 30, 1000])).toBeCloseTo(1, 12);
  expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
  // By hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4 give .9487.
  expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
});

test('a range holds what lies in it', () => {
  const finding = { what: 'x', theirsKg: 4, oursKg: 8, lowKg: 3.9, highKg: 16 };
  expect([ratioOf(finding), holds(finding), holds({ ...finding, theirsKg: 3.8 })]).toEqual([2, true, false]);
  expect(findingsTable([finding])).toContain('| x | 4.00 | 8.00 (3.90–16.0) | 2.00 | yes |');
});

test('every product of the catalogue list is named once, with a known category and country', () => {
  expect(new Set(cataloguePrices.map(([id]) => id)).size).toBe(cataloguePrices.length);
  for (const [, category, price, country] of cataloguePrices) {
    expect(findCategory(category)).not.toBeNull();
    expect(findCountry(country)).not.toBeNull();
    expect(price).toBeGreaterThan(0);
  }
});

test('an input that the model refuses is an error with its name', () => {
  const price = { amount: 1, currency: 'USD' };
  expect(() => makingKg({ category: 'spoons', price, shopCountry: 'US' }, 'CN')).toThrow('unknown-category');
});
