/** Bad input is answered with the problem and what was given: never an exception, never a made-up number. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, span } from '../../../src/model/compare';
import type { Purchase } from '../../../src/model/types';

const good: Purchase = { category: 'toys', price: { amount: 20, currency: 'EUR' }, shopCountry: 'FR' };
const china = { country: 'CN' };
const price = (amount: number, currency = 'EUR') => ({ ...good, price: { amount, currency } });

test.each([
  [{ ...good, category: 'spoons' }, 'unknown-category', 'spoons'],
  [{ ...good, category: '' }, 'unknown-category', ''],
  [{ ...good, category: 'constructor' }, 'unknown-category', 'constructor'],
  [{ ...good, category: '111200' }, 'unknown-category', '111200'],
  [price(0), 'bad-price', '0'],
  [price(-3), 'bad-price', '-3'],
  [price(Number.NaN), 'bad-price', 'NaN'],
  [price(1e14), 'bad-price', '100000000000000'],
  [price(Number.POSITIVE_INFINITY), 'bad-price', 'Infinity'],
  [price(5, 'XXX'), 'unknown-currency', 'XXX'],
  [price(5, 'eur'), 'unknown-currency', 'eur'],
  [price(5, 'toString'), 'unknown-currency', 'toString'],
  [{ ...good, shopCountry: 'ZZ' }, 'unknown-country', 'ZZ'],
  [{ ...good, shopCountry: '__proto__' }, 'unknown-country', '__proto__'],
] as const)('purchase %j', (purchase, problem, given) => {
  expect(compare(purchase, china, [])).toEqual({ problem, given });
  expect(span(purchase, [china])).toEqual({ problem, given });
});

test.each([
  [{ country: 'ZZ' }, 'unknown-country', 'ZZ'],
  [{ country: 'DE', subdivision: 'CN-GD' }, 'wrong-subdivision', 'CN-GD'],
  [{ country: 'CN', subdivision: 'CN-ZZ' }, 'wrong-subdivision', 'CN-ZZ'],
  [{ country: 'DE', subdivision: 'DE-BY' }, 'wrong-subdivision', 'DE-BY'],
] as const)('place %j', (place, problem, given) => {
  expect(compare(good, place, [])).toEqual({ problem, given });
  expect(compare(good, china, [place])).toEqual({ problem, given });
});

test('whatever comes in, every number that comes out is finite and above zero', () => {
  const anyPurchase = fc.record({
    category: fc.oneof(fc.constantFrom('toys', 'clothing', '334111', '335222'), fc.string()),
    price: fc.record({
      amount: fc.oneof(fc.double(), fc.double({ min: 0.01, max: 1e6 })),
      currency: fc.constantFrom('EUR', 'USD', 'JPY', 'VND', '?'),
    }),
    shopCountry: fc.constantFrom('DE', 'US', 'AQ', 'XK', '??'),
    categoryGsd: fc.option(fc.double(), { nil: undefined }),
  });
  const anyPlace = fc.record({ country: fc.constantFrom('CN', 'US', 'AQ', 'TL', 'KP', '??') });
  fc.assert(
    fc.property(anyPurchase, anyPlace, fc.array(anyPlace, { maxLength: 4 }), (purchase, origin, versus) => {
      const result = compare(purchase, origin, versus);
      if ('problem' in result) return;
      for (const { making } of [result.origin, ...result.alternatives]) {
        const sane = [making.kg, making.lowKg, making.highKg].every((kg) => Number.isFinite(kg) && kg > 0);
        expect(sane).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
