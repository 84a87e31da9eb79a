/** A price far off for its kind is pointed out, and only where that can be told. */
import { expect, test } from 'vitest';
import { unitsPerUsd } from '../../../data/tables/money';
import type { Price } from '../../../src/contracts/product';
import { priceIsUnusual } from '../../../src/estimate/unusual-price';
import { priceLimits } from '../../../src/model/price-limits';
import { KIND_OF_OURS, productOfOurs } from '../product-of-ours';

const fact = <T>(value: T, source: 'page' | 'person' = 'page') => ({
  value,
  confidence: 1,
  evidence: [],
  source,
});
const isUnusual = (price: Price, source?: 'page' | 'person', kind = KIND_OF_OURS) =>
  priceIsUnusual(
    productOfOurs({ price: fact(price, source), kind: { state: 'known', fact: fact(kind), rivals: [] } }),
  );

test('within the limits of its kind, at both ends, in any currency', () => {
  const { lowUsd, highUsd } = priceLimits(KIND_OF_OURS) ?? { lowUsd: 0, highUsd: 0 };
  expect(lowUsd).toBeGreaterThan(0);
  for (const currency of ['USD', 'EUR', 'JPY']) {
    const rate = unitsPerUsd[currency] ?? 0;
    expect(isUnusual({ amount: lowUsd * rate * 1.001, currency })).toBe(false);
    expect(isUnusual({ amount: highUsd * rate * 0.999, currency })).toBe(false);
    expect(isUnusual({ amount: lowUsd * rate * 0.99, currency })).toBe(true);
    expect(isUnusual({ amount: highUsd * rate * 1.01, currency })).toBe(true);
  }
});

test.each([
  ['laptop', 30, true],
  ['laptop', 249, false],
  ['vacuum-cleaner', 14, true],
  ['vacuum-cleaner', 39, false],
  ['sofas', 19.99, true],
  ['t-shirt', 3, false],
  ['t-shirt', 1999, true],
  ['books', 4.99, false],
  ['water', 0.25, false],
  ['wine', 650, false],
  ['smartphone', 27.5, true],
])('a %s at %s EUR: unusual %s', (kind, amount, unusual) => {
  expect(isUnusual({ amount, currency: 'EUR' }, 'page', kind)).toBe(unusual);
});

test('the person’s own word is never questioned', () => {
  expect(isUnusual({ amount: 1e7, currency: 'USD' }, 'person')).toBe(false);
});

test('nothing is said where price, kind or rate is not known', () => {
  expect(priceIsUnusual(productOfOurs({ price: null }))).toBe(false);
  expect(isUnusual({ amount: 1e7, currency: 'XXX' })).toBe(false);
  expect(isUnusual({ amount: 1e7, currency: 'USD' }, 'page', 'no-kind')).toBe(false);
  const dear = fact({ amount: 1e7, currency: 'USD' });
  expect(priceIsUnusual(productOfOurs({ price: dear, kind: { state: 'unknown' } }))).toBe(false);
});
