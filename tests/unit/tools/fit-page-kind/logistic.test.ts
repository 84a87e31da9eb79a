/** The fitted judge that the rules are measured against. */
import { expect, test } from 'vitest';
import { fitWeights, probability } from '../../../../tools/fit-page-kind/logistic';

const example = (signal: number, isProduct: boolean, weight = 1) => ({
  signals: [signal],
  isProduct,
  weight,
});

test('a signal that tells gets a weight, and the share of each side is met', () => {
  const weights = fitWeights(
    [example(1, true, 3), example(1, false), example(0, false, 3), example(0, true)],
    1e-6,
  );
  expect(probability(weights, [1])).toBeCloseTo(0.75, 4);
  expect(probability(weights, [0])).toBeCloseTo(0.25, 4);
});

test('the ridge pulls a weight to nothing, not the share of all', () => {
  const weights = fitWeights([example(1, true, 3), example(0, false)], 1e6);
  expect(weights[1]).toBeCloseTo(0, 3);
  expect(probability(weights, [0.5])).toBeCloseTo(0.75, 2);
});
