/** Ranges and verdicts against the normal distribution's own table and against chance itself (METHOD §5). */
import { describe, expect, test } from 'vitest';
import { spreadRows } from '../../../data/tables/spread';
import { freightOf } from '../../../src/model/freight/freight';
import { normalCdf, probabilityLower, rangeOf, verdictOf } from '../../../src/model/uncertainty';

/** mulberry32, a small public-domain generator: the draws are the same in every run. */
function uniformDraws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Box and Muller. */
function normalDraws(seed: number): () => number {
  const uniform = uniformDraws(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

const DRAWS = 100_000;
const [, , apparelRatioSd = 0] = spreadRows.find(([sector]) => sector === '315000') ?? [];

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

test.each(['315000', '334111', '327100', '311300'])(
  '%s: the 90 %% range is that of 100,000 draws within 3 %%',
  (sector) => {
    const factorSd = spreadRows.find(([code]) => code === sector)?.[1] ?? Number.NaN;
    const normal = normalDraws(1);
    const kg = Float64Array.from(
      { length: DRAWS },
      () =>
        10 *
        Math.exp(factorSd * normal()) *
        Math.exp(Math.log(1.3) * normal()) *
        Math.exp(0.1 * normal()) *
        Math.exp(Math.log(1.2) * normal()),
    ).sort();
    const range = rangeOf(10, sector, 1.2);
    expect(Math.abs(range.lowKg / (kg[DRAWS * 0.05] ?? 0) - 1)).toBeLessThan(0.03);
    expect(Math.abs(range.highKg / (kg[DRAWS * 0.95] ?? 0) - 1)).toBeLessThan(0.03);
  },
);

test('freight: a default mass right within a factor of two, and the route’s 1.3, by 100,000 draws within 3 %', () => {
  const normal = normalDraws(4);
  const massSd = Math.log(2) / 1.6448536;
  const known = freightOf('CN', 'FR', { massKg: 1, source: 'page' });
  const guessed = freightOf('CN', 'FR', { massKg: 1, source: 'default' });
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

test('the probability is that of 100,000 draws, theta drawn uniformly, within .01', () => {
  const normal = normalDraws(2);
  const uniform = uniformDraws(3);
  // Vietnam beside China: price levels .362 and .713; factors in the ratio 0.8 at equal money.
  const levels = 0.362 / 0.713;
  let lower = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const lnRatio = Math.log(0.8) + 0.5 * uniform() * Math.log(levels) + apparelRatioSd * normal();
    if (lnRatio < 0) lower++;
  }
  const analytic = probabilityLower(0.8 * levels ** 0.25, '315000', levels);
  expect(Math.abs(analytic - lower / DRAWS)).toBeLessThan(0.01);
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
    expect(verdictOf(probability)).toBe(verdict);
  });
});

test('an unsure category widens the range, a senseless doubt does not narrow it', () => {
  const sure = rangeOf(10, '315000');
  expect(rangeOf(10, '315000', 2).highKg).toBeGreaterThan(sure.highKg);
  expect(rangeOf(10, '315000', 0.5)).toEqual(sure);
});
