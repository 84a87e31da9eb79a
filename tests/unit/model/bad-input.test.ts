/** Bad input is answered with the problem and what was given: never an exception, never a made-up number. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import { span } from '../../../src/model/span';
import type { Comparison, Purchase } from '../../../src/model/types';

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

const badPlaces = [
  [{ country: 'ZZ' }, 'unknown-country', 'ZZ'],
  [{ country: 'AQ' }, 'no-data', 'AQ'],
  [{ country: 'DE', subdivision: 'CN-GD' }, 'wrong-subdivision', 'CN-GD'],
  [{ country: 'CN', subdivision: 'CN-ZZ' }, 'wrong-subdivision', 'CN-ZZ'],
  [{ country: 'DE', subdivision: 'DE-BY' }, 'wrong-subdivision', 'DE-BY'],
] as const;

test.each(badPlaces)('beside China %j is left out with a note, the rest answers', (place, problem, given) => {
  const whole = compare(good, china, [{ country: 'VN' }]) as Comparison;
  expect(compare(good, china, [place, { country: 'VN' }])).toEqual({ ...whole, notes: [{ problem, given }] });
  expect(span(good, [place, china])).toMatchObject({ places: [whole.origin], notes: [{ problem, given }] });
});

test.each(badPlaces.slice(0, 2))('as the origin %j is a problem', (place, problem, given) => {
  expect(compare(good, place, [china])).toEqual({ problem, given });
});

test.each(badPlaces.slice(2))('a province that is none of its country’s: %j', (place, problem, given) => {
  const country = compare(good, { country: place.country }, [china]) as Comparison;
  expect(compare(good, place, [china])).toEqual({ ...country, notes: [{ problem, given }] });
});

test('a country without drivers: no why, no same process, the rest answers', () => {
  const [alternative] = (compare(good, china, [{ country: 'TL' }]) as Comparison).alternatives;
  expect(alternative).toMatchObject({ why: null, sameProcessKg: null });
  expect(alternative?.making.kg).toBeGreaterThan(0);
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
