/** A price far off for its kind is pointed out, and only where that can be told. */
import { expect, test } from 'vitest';
import { unitsPerUsd } from '../../../data/tables/money';
import type { Price } from '../../../src/contracts/product';
import { priceIsUnusual } from '../../../src/estimate/unusual-price';
import { findKind } from '../../../src/model/kinds';
import { KIND_OF_OURS, productOfOurs } from '../product-of-ours';

const fact = (value: Price, source: 'page' | 'person' = 'page') => ({
  value,
  confidence: 1,
  evidence: [],
  source,
});
/** A twenty-fifth of the usual price of its kind, and sixty times it. */
const usualUsd = findKind(KIND_OF_OURS)?.priceUsd ?? 0;
const [lowUsd, highUsd] = [usualUsd / 25, usualUsd * 60];
const isUnusual = (price: Price, source?: 'page' | 'person') =>
  priceIsUnusual(productOfOurs({ price: fact(price, source) }));

test('within the usual range of its kind, at both ends, in any currency', () => {
  expect(lowUsd).toBeGreaterThan(0);
  for (const currency of ['USD', 'EUR', 'JPY']) {
    const rate = unitsPerUsd[currency] ?? 0;
    expect(isUnusual({ amount: lowUsd * rate * 1.001, currency })).toBe(false);
    expect(isUnusual({ amount: highUsd * rate * 0.999, currency })).toBe(false);
    expect(isUnusual({ amount: lowUsd * rate * 0.99, currency })).toBe(true);
    expect(isUnusual({ amount: highUsd * rate * 1.01, currency })).toBe(true);
  }
});

test('the person’s own word is never questioned', () => {
  expect(isUnusual({ amount: highUsd * 100, currency: 'USD' }, 'person')).toBe(false);
});

test('nothing is said where price, kind or rate is not known', () => {
  expect(priceIsUnusual(productOfOurs({ price: null }))).toBe(false);
  expect(isUnusual({ amount: highUsd * 100, currency: 'XXX' })).toBe(false);
  const dear = fact({ amount: highUsd * 100, currency: 'USD' });
  expect(priceIsUnusual(productOfOurs({ price: dear, kind: { state: 'unknown' } }))).toBe(false);
});
