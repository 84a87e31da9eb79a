/** Ranges and verdicts against the normal distribution's own table and against chance itself (METHOD §1, §2). */
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import { freightOf } from '../../../src/model/freight/freight';
import type { Comparison } from '../../../src/model/types';
import {
  differenceSdOf,
  normalCdf,
  probabilityLower,
  rangeOf,
  shiftVariance,
  verdictOf,
} from '../../../src/model/uncertainty';
import { normalDraws } from './draws';

const DRAWS = 100_000;

test.each([
  [0, 0.5],
  [1, 0.841345],
  [-1, 0.158655],
  [1.644854, 0.95],
  [-2.5, 0.00621],
  [6, 1],
])('normal distribution at %f', (z, probability) => {
  expect(normalCdf(z)).toBeCloseTo(probability, 5);
});

test.each([0.3, 0.5, 0.9])('sd %f: the 90 %% range is that of 100,000 draws within 3 %%', (sd) => {
  const normal = normalDraws(1);
  const kg = Float64Array.from({ length: DRAWS }, () => 10 * Math.exp(sd * normal())).sort();
  const range = rangeOf(10, sd ** 2);
  expect(Math.abs(range.lowKg / (kg[DRAWS * 0.05] ?? 0) - 1)).toBeLessThan(0.03);
  expect(Math.abs(range.highKg / (kg[DRAWS * 0.95] ?? 0) - 1)).toBeLessThan(0.03);
});

test('freight: a usual mass right within a factor of two, and the route’s 1.3, by 100,000 draws within 3 %', () => {
  const normal = normalDraws(4);
  const massSd = Math.log(2) / 1.6448536;
  const known = freightOf('CN', 'FR', { massKg: 1, source: 'page' });
  const guessed = freightOf('CN', 'FR', { massKg: 1, source: 'usual' });
  const draw = (sd: number) =>
    Float64Array.from({ length: DRAWS }, () => Math.exp(Math.log(1.3) * normal() + sd * normal())).sort();
  for (const [freight, sd] of [
    [known, 0],
    [guessed, massSd],
  ] as const) {
    const high = draw(sd)[DRAWS * 0.95] ?? 0;
    expect(Math.abs((freight?.highKg ?? 0) / (freight?.kg ?? 0) / high - 1)).toBeLessThan(0.03);
    expect((freight?.lowKg ?? 0) * (freight?.highKg ?? 0)).toBeCloseTo((freight?.kg ?? 0) ** 2, 10);
  }
});

test.each([
  ['315000', 0.4, 0.7],
  ['311300', 0.8, 0.7],
])('%s: the probability is that of 100,000 draws of ln H with sd %f, within .01', (sector, sd, ratio) => {
  const normal = normalDraws(2);
  let lower = 0;
  for (let draw = 0; draw < DRAWS; draw++) if (Math.log(ratio) + sd * normal() < 0) lower++;
  expect(differenceSdOf(sector)).toBe(sd);
  expect(Math.abs(probabilityLower(Math.log(ratio), differenceSdOf(sector)) - lower / DRAWS)).toBeLessThan(
    0.01,
  );
});

describe('fixed words have fixed meanings', () => {
  test.each([
    [0.95, 'clearly-lower'],
    [0.9499, 'probably-lower'],
    [0.8, 'probably-lower'],
    [0.79, 'no-clear-difference'],
    [0.5, 'no-clear-difference'],
    [0.21, 'no-clear-difference'],
    [0.2, 'probably-higher'],
    [0.05, 'clearly-higher'],
  ])('%f', (probability, verdict) => {
    expect(verdictOf(probability, false)).toBe(verdict);
    expect(verdictOf(probability, true)).toBe('no-clear-difference');
  });

  // METHOD §2: clearly from a factor of 1.93 on, probably from 1.40.
  test.each([
    [1.94, 'clearly-lower'],
    [1.92, 'probably-lower'],
    [1.41, 'probably-lower'],
    [1.39, 'no-clear-difference'],
  ])('made goods: %f times less', (times, verdict) => {
    expect(verdictOf(probabilityLower(-Math.log(times), 0.4), false)).toBe(verdict);
  });
});

test('industry and energy point apart for Chinese and Bangladeshi clothing: nothing is said, whatever H is', () => {
  const shirt = { kind: 'shirt', shopCountry: 'DE' };
  const [bangladesh] = (compare(shirt, { country: 'CN' }, [{ country: 'BD' }]) as Comparison).alternatives;
  expect(Math.log(bangladesh?.thingRatio ?? 1) < 0 !== Math.log(bangladesh?.processRatio ?? 1) < 0).toBe(
    true,
  );
  expect(bangladesh?.sidesDisagree).toBe(true);
  expect(bangladesh?.verdict).toBe('no-clear-difference');
});

test('a level moved far is doubted more: half of the way, one sd; not moved, not at all', () => {
  expect(shiftVariance(0)).toBe(0);
  expect(shiftVariance(Math.log(3))).toBeCloseTo((Math.log(3) / 2) ** 2, 12);
  expect(shiftVariance(-1)).toBe(shiftVariance(1));
});

test('an unsure kind widens the range, a senseless doubt does not narrow it', () => {
  const kg = (kindGsd?: number) =>
    (compare({ kind: 'jeans', shopCountry: 'DE', kindGsd }, { country: 'CN' }, []) as Comparison).origin
      .making;
  expect(kg(2).highKg).toBeGreaterThan(kg().highKg);
  for (const senseless of [0.5, 0, Number.NaN, 1e9]) expect(kg(senseless)).toEqual(kg());
});
