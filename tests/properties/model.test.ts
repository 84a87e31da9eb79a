/** The model's laws: dearer is more carbon but not in proportion, the currency does not matter, H is reciprocal and transitive. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsPerUsd } from '../../data/tables/money';
import { compare } from '../../src/model/compare';
import { countryCodes } from '../../src/model/countries';
import { consumerSectors, kindList } from '../../src/model/kinds';
import { typical } from '../../src/model/likely-origins/typical';
import { placeOf } from '../../src/model/place';
import { provinceList } from '../../src/model/provinces';
import type { Comparison, ModelProblem, Purchase } from '../../src/model/types';
import { numRuns, timeout } from './cases';

const currencies = Object.keys(unitsPerUsd);
const anyKind = fc.constantFrom(
  ...kindList.flatMap(({ id, category }) => (category ? [id, category] : [id])),
  ...consumerSectors,
);
const anyPlace = fc
  .constantFrom(...countryCodes, ...provinceList.map(({ code }) => code))
  .map((code) => placeOf(code));
const anyAmount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const anyPurchase: fc.Arbitrary<Purchase & { price: { amount: number; currency: string } }> = fc.record({
  kind: anyKind,
  price: fc.record({ amount: anyAmount, currency: fc.constantFrom(...currencies) }),
  shopCountry: fc.constantFrom(...countryCodes),
  freight: fc.constantFrom(undefined, 'air' as const),
  mass: fc.option(
    fc.record({
      massKg: fc.double({ min: 1e-3, max: 5000, noNaN: true }),
      source: fc.constant('page' as const),
    }),
    { nil: undefined },
  ),
  kindGsd: fc.option(fc.double({ min: 1, max: 20, noNaN: true }), { nil: undefined }),
});

/** The comparison, or null where the model has no data for the place: then there is nothing to hold it to. */
function answered(result: Comparison | ModelProblem): Comparison | null {
  if (!('problem' in result)) return result;
  expect(result.problem).toBe('no-data');
  return null;
}

/** Every number in an answer, with its path. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}.${key}`));
}

test('no number of any answer is NaN or infinite, and low ≤ kg ≤ high', { timeout }, () => {
  let answers = 0;
  fc.assert(
    fc.property(anyPurchase, anyPlace, fc.array(anyPlace, { maxLength: 3 }), (purchase, origin, versus) => {
      const result = answered(compare(purchase, origin, versus));
      const spanned = typical(purchase, [origin, ...versus]);
      for (const [path, number] of numbersIn([result, spanned]))
        expect(Number.isFinite(number), path).toBe(true);
      if (!result) return;
      answers++;
      for (const { making, freight } of [result.origin, ...result.alternatives])
        for (const kg of freight ? [making, freight] : [making]) {
          expect(kg.lowKg).toBeGreaterThan(0);
          expect(kg.lowKg).toBeLessThanOrEqual(kg.kg);
          expect(kg.kg).toBeLessThanOrEqual(kg.highKg);
        }
      for (const { probabilityLower } of result.alternatives) {
        expect(probabilityLower).toBeGreaterThanOrEqual(0);
        expect(probabilityLower).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns },
  );
  expect(answers).toBeGreaterThan(numRuns / 2);
});

test('of one kind the dearer and the heavier is more carbon, by less than in proportion', { timeout }, () => {
  const anyTimes = fc.double({ min: 1.01, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...kindList),
      anyPlace,
      anyTimes,
      anyTimes,
      (kind, origin, dearer, heavier) => {
        const kg = (priceTimes: number, massTimes: number) =>
          answered(
            compare(
              {
                kind: kind.id,
                shopCountry: 'US',
                price: { amount: kind.priceUsd * priceTimes, currency: 'USD' },
                mass: { massKg: kind.massKg * massTimes, source: 'page' },
              },
              origin,
              [],
            ),
          )?.origin.making.kg;
        const usual = kg(1, 1);
        if (usual === undefined) return;
        for (const more of [kg(dearer, 1), kg(1, heavier)]) expect(more).toBeGreaterThan(usual);
        expect(kg(dearer, 1)).toBeLessThan(usual * dearer);
        expect(kg(1, heavier)).toBeLessThan(usual * heavier);
      },
    ),
    { numRuns },
  );
});

test('the same money in another currency is the same carbon', { timeout }, () => {
  fc.assert(
    fc.property(
      anyPurchase,
      anyPlace,
      anyPlace,
      fc.constantFrom(...currencies),
      (given, origin, other, currency) => {
        const rate = (unitsPerUsd[currency] ?? 0) / (unitsPerUsd[given.price.currency] ?? 0);
        const amount = given.price.amount * rate;
        fc.pre(amount > 1e-5 && amount < 1e12);
        const here = answered(compare(given, origin, [other]));
        const there = answered(compare({ ...given, price: { amount, currency } }, origin, [other]));
        expect(there === null).toBe(here === null);
        if (!here || !there) return;
        expect(there.origin.making.kg / here.origin.making.kg).toBeCloseTo(1, 9);
        expect(there.alternatives.map(({ verdict }) => verdict)).toEqual(
          here.alternatives.map(({ verdict }) => verdict),
        );
      },
    ),
    { numRuns },
  );
});

test('H is reciprocal, the probabilities mirror each other, and the words are each other’s', {
  timeout,
}, () => {
  let pairs = 0;
  const MIRROR: Record<string, string> = {
    'clearly-lower': 'clearly-higher',
    'probably-lower': 'probably-higher',
    'no-clear-difference': 'no-clear-difference',
    'probably-higher': 'probably-lower',
    'clearly-higher': 'clearly-lower',
  };
  fc.assert(
    fc.property(anyPurchase, anyPlace, anyPlace, (purchase, one, other) => {
      const forth = answered(compare(purchase, one, [other]))?.alternatives[0];
      const back = answered(compare(purchase, other, [one]))?.alternatives[0];
      if (!forth || !back) return;
      pairs++;
      expect(forth.ratio * back.ratio).toBeCloseTo(1, 9);
      expect(forth.probabilityLower + back.probabilityLower).toBeCloseTo(1, 6);
      expect(back.verdict).toBe(MIRROR[forth.verdict]);
    }),
    { numRuns },
  );
  expect(pairs).toBeGreaterThan(numRuns / 2);
});

test('H is transitive: there and on is there at once', { timeout }, () => {
  let answers = 0;
  fc.assert(
    fc.property(anyPurchase, anyPlace, anyPlace, anyPlace, (purchase, one, two, three) => {
      const [second, third] = answered(compare(purchase, one, [two, three]))?.alternatives ?? [];
      const on = answered(compare(purchase, two, [three]))?.alternatives[0];
      if (!second || !third || !on) return;
      answers++;
      expect((second.ratio * on.ratio) / third.ratio).toBeCloseTo(1, 9);
    }),
    { numRuns },
  );
  expect(answers).toBeGreaterThan(numRuns / 2);
});

test('one level: the kg of a place is the same stated, compared with, and among others unknown', {
  timeout,
}, () => {
  fc.assert(
    fc.property(anyPurchase, anyPlace, anyPlace, (purchase, one, other) => {
      const stated = answered(compare(purchase, one, []))?.origin.making;
      const beside = answered(compare(purchase, other, [one]))?.alternatives[0]?.making;
      const spanned = typical(purchase, [one]);
      const among = 'problem' in spanned ? undefined : spanned.places[0]?.making;
      expect(among).toEqual(stated);
      if (beside && stated) expect(beside.kg / stated.kg).toBeCloseTo(1, 12);
    }),
    { numRuns },
  );
});
