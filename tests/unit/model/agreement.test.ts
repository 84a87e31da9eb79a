/** Where the three estimates of METHOD §2 point different ways, the screen must know. */
import { expect, test } from 'vitest';
import { disagreements } from '../../../src/model/agreement';
import { compare } from '../../../src/model/compare';
import { countryCodes } from '../../../src/model/countries';
import type { Comparison } from '../../../src/model/types';

const all = countryCodes.map((country) => ({ country }));
const shirt = { category: 'clothing', price: { amount: 50, currency: 'EUR' }, shopCountry: 'DE' };
const result = compare(shirt, { country: 'CN' }, all) as Comparison;
const signs = (code: string) => {
  const alternative = result.alternatives.find(({ place }) => place.country === code);
  if (!alternative) throw new Error(`no ${code}`);
  return disagreements(result.origin, alternative);
};

test('Germany is lower by all three', () => {
  expect(signs('DE')).toEqual([]);
});

test('every disagreement has the opposite sign of the headline and is no rounding', () => {
  let found = 0;
  for (const alternative of result.alternatives) {
    for (const { differenceKg } of disagreements(result.origin, alternative)) {
      found++;
      expect(differenceKg * alternative.differenceKg).toBeLessThan(0);
      expect(Math.abs(differenceKg)).toBeGreaterThan(0.04 * result.origin.making.kg);
    }
  }
  expect(found).toBeGreaterThan(0);
});

test('China itself agrees with itself', () => {
  expect(signs('CN')).toEqual([]);
});
