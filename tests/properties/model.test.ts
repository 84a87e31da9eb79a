/** The model's laws: more money is more carbon, the currency does not matter, comparing is symmetric. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsPerUsd } from '../../data/tables/money';
import { categoryRows, consumerSectors } from '../../src/model/categories';
import { compare } from '../../src/model/compare';
import { countryCodes } from '../../src/model/countries';

import { placeOf } from '../../src/model/place';
import { provinceList } from '../../src/model/provinces';
import { span } from '../../src/model/span';
import type { Comparison, ModelProblem, Purchase } from '../../src/model/types';
import { numRuns, timeout } from './cases';

const currencies = Object.keys(unitsPerUsd);
const anyCategory = fc.constantFrom(...categoryRows.map(({ id }) => id), ...consumerSectors);
const anyPlace = fc
  .constantFrom(...countryCodes, ...provinceList.map(({ code }) => code))
  .map((code) => placeOf(code));
const anyAmount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const anyPurchase: fc.Arbitrary<Purchase> = fc.record({
  category: anyCategory,
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
  categoryGsd: fc.option(fc.double({ min: 1, max: 20, noNaN: true }), { nil: undefined }),
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
      const spanned = span(purchase, [origin, ...versus]);
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

test('more money is more carbon, in proportion', { timeout }, () => {
  fc.assert(
    fc.property(
      anyPurchase,
      anyPlace,
      fc.double({ min: 1.001, max: 1000, noNaN: true }),
      (given, origin, times) => {
        const dearer = { ...given, price: { ...given.price, amount: given.price.amount * times } };
        const less = answered(compare(given, origin, []));
        const more = answered(compare(dearer, origin, []));
        expect(more === null).toBe(less === null);
        if (!less || !more) return;
        expect(more.origin.making.kg).toBeGreaterThan(less.origin.making.kg);
        expect(more.origin.making.kg / less.origin.making.kg / times).toBeCloseTo(1, 9);
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

test('ratio(o, c) · ratio(c, o) = 1, and the probabilities mirror each other', { timeout }, () => {
  let pairs = 0;
  fc.assert(
    fc.property(anyPurchase, anyPlace, anyPlace, (purchase, one, other) => {
      const forth = answered(compare(purchase, one, [other]))?.alternatives[0];
      const back = answered(compare(purchase, other, [one]))?.alternatives[0];
      if (!forth || !back) return;
      pairs++;
      expect(forth.ratio * back.ratio).toBeCloseTo(1, 9);
      expect(forth.probabilityLower + back.probabilityLower).toBeCloseTo(1, 6);
    }),
    { numRuns },
  );
  expect(pairs).toBeGreaterThan(numRuns / 2);
});
