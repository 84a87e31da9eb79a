/** The logistic judge that prices were compared with. */
import { expect, test } from 'vitest';
import { type Choice, fitted, shares } from '../../../tools/fit-price/logit';

test('shares sum to one and follow the weights', () => {
  const all = shares([Math.log(3)], { alternatives: [[1], [0]] });
  expect(all[0]).toBeCloseTo(0.75);
  expect(all[1]).toBeCloseTo(0.25);
});

test('a signal that marks the right one gets a weight, one that tells nothing gets none', () => {
  const choice: Choice = {
    alternatives: [
      [1, 1],
      [0, 1],
    ],
    right: new Set([0]),
  };
  const [marks = 0, tells = 1] = fitted([choice, choice], 2);
  expect(marks).toBeGreaterThan(1);
  expect(Math.abs(tells)).toBeLessThan(1e-9);
});
