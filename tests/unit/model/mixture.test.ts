/** Mixtures of lognormals against arithmetic and chance itself (METHOD §3). */
import { expect, test } from 'vitest';
import { mixtureKg, mixtureQuantile } from '../../../src/model/mixture';
import { normalDraws, uniformDraws } from './draws';

const parts = [
  { weight: 3, lnKg: Math.log(10), sd: 0.6 },
  { weight: 1, lnKg: Math.log(40), sd: 0.3 },
];

test('the mean is the weighted sum of the kg', () => {
  expect(mixtureKg(parts)).toBeCloseTo((3 * 10 + 40) / 4, 12);
});

test('one part alone has its own range', () => {
  const [one] = parts;
  if (!one) throw new Error('no part');
  expect(mixtureQuantile([one], 0.95)).toBeCloseTo(10 * Math.exp(1.6448536 * 0.6), 4);
  expect(mixtureQuantile([one], 0.5)).toBeCloseTo(10, 5);
});

test('quantiles are those of 100,000 draws within 3 %', () => {
  const DRAWS = 100_000;
  const [normal, uniform] = [normalDraws(11), uniformDraws(12)];
  const kg = Float64Array.from({ length: DRAWS }, () => {
    const part = uniform() < 0.75 ? parts[0] : parts[1];
    return Math.exp((part?.lnKg ?? 0) + (part?.sd ?? 0) * normal());
  }).sort();
  for (const share of [0.05, 0.5, 0.95])
    expect(Math.abs(mixtureQuantile(parts, share) / (kg[DRAWS * share] ?? 0) - 1)).toBeLessThan(0.03);
});

test('nothing to mix is no number', () => {
  expect(mixtureKg([])).toBeNaN();
  expect(mixtureQuantile([], 0.5)).toBeNaN();
});
