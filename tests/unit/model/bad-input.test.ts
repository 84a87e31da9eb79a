/** Bad input is answered with the problem and what was given: never an exception, never a made-up number. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import { typical } from '../../../src/model/likely-origins/typical';
import type { Comparison, Purchase, Typical } from '../../../src/model/types';

const good: Purchase = { kind: 'toys', price: { amount: 20, currency: 'EUR' }, shopCountry: 'FR' };
const china = { country: 'CN' };
const price = (amount: number, currency = 'EUR') => ({ ...good, price: { amount, currency } });

test.each([
  [{ ...good, kind: 'spoons' }, 'unknown-kind', 'spoons'],
  [{ ...good, kind: '' }, 'unknown-kind', ''],
  [{ ...good, kind: 'constructor' }, 'unknown-kind', 'constructor'],
  [{ ...good, kind: '111200' }, 'unknown-kind', '111200'],
] as const)('purchase %j', (purchase, problem, given) => {
  expect(compare(purchase, china, [])).toEqual({ problem, given });
  expect(typical(purchase, [china])).toEqual({ problem, given });
});

const usual = compare({ kind: 'toys', shopCountry: 'FR' }, china, []) as Comparison;

test.each([
  [price(0), 'bad-price', '0'],
  [price(-3), 'bad-price', '-3'],
  [price(Number.NaN), 'bad-price', 'NaN'],
  [price(1e14), 'bad-price', '100000000000000'],
  [price(Number.POSITIVE_INFINITY), 'bad-price', 'Infinity'],
  [price(5, 'XXX'), 'unknown-currency', 'XXX'],
  [price(5, 'eur'), 'unknown-currency', 'eur'],
  [price(5, 'toString'), 'unknown-currency', 'toString'],
] as const)('a price that is none, %j: noted, and the usual one stands in', (purchase, problem, given) => {
  const answer = compare(purchase, china, []) as Comparison;
  expect(answer.notes).toEqual([{ problem, given }]);
  expect(answer.price).toEqual(usual.price);
  expect(answer.price.source).toBe('usual');
  expect(answer.origin.making).toEqual(usual.origin.making);
  expect([answer.steps, answer.selling, answer.spend]).toEqual([null, null, null]);
});

test.each(['ZZ', '__proto__'])(
  'a shop in no country, %s: noted; no tax is known, so no price',
  (shopCountry) => {
    const answer = compare({ ...good, shopCountry }, china, []) as Comparison;
    expect(answer.notes).toEqual([{ problem: 'unknown-country', given: shopCountry }]);
    expect(answer.origin.making).toEqual(usual.origin.making);
    expect(answer.origin.freight).toBeNull();
  },
);

test('a used phone at 1 dollar, a ring of ten tonnes, a mass of nought: noted, the usual stands in', () => {
  const phone = compare(
    { kind: 'smartphone', price: { amount: 1, currency: 'USD' }, shopCountry: 'US' },
    china,
    [],
  ) as Comparison;
  expect(phone.notes).toEqual([{ problem: 'unlikely-price', given: '1 USD' }]);
  expect(phone.price.source).toBe('usual');
  for (const massKg of [10_000, 0, -1, Number.NaN]) {
    const ring = compare(
      { kind: 'gold-jewellery', shopCountry: 'US', mass: { massKg, source: 'page' } },
      china,
      [],
    ) as Comparison;
    expect(ring.notes).toEqual([{ problem: 'bad-mass', given: String(massKg) }]);
    expect(ring.mass).toEqual({ massKg: 0.005, source: 'usual' });
  }
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
  const spanned = typical(good, [place, china]) as Typical;
  expect(spanned.places).toEqual([whole.origin]);
  expect(spanned.notes).toEqual([{ problem, given }]);
});

test.each(badPlaces.slice(0, 2))('as the origin %j is a problem', (place, problem, given) => {
  expect(compare(good, place, [china])).toEqual({ problem, given });
});

test.each(badPlaces.slice(2))('a province that is none of its country’s: %j', (place, problem, given) => {
  const country = compare(good, { country: place.country }, [china]) as Comparison;
  expect(compare(good, place, [china])).toEqual({ ...country, notes: [{ problem, given }] });
});

test('whatever comes in, every number that comes out is finite and above zero', () => {
  const anyPurchase = fc.record({
    kind: fc.oneof(fc.constantFrom('toys', 'clothing', '334111', 'computers'), fc.string()),
    price: fc.option(
      fc.record({
        amount: fc.oneof(fc.double(), fc.double({ min: 0.01, max: 1e6 })),
        currency: fc.constantFrom('EUR', 'USD', 'JPY', 'VND', '?'),
      }),
      { nil: undefined },
    ),
    mass: fc.option(fc.record({ massKg: fc.double(), source: fc.constant('page' as const) }), {
      nil: undefined,
    }),
    material: fc.option(
      fc.array(fc.record({ material: fc.constantFrom('wool', 'x'), share: fc.double() }), { maxLength: 3 }),
      { nil: undefined },
    ),
    shopCountry: fc.constantFrom('DE', 'US', 'AQ', 'XK', '??'),
    kindGsd: fc.option(fc.double(), { nil: undefined }),
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
