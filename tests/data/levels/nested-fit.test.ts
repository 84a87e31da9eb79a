/** The fit of the levels (METHOD §1): by hand where a hand can, else against things made up with known spreads. */
import { expect, test } from 'vitest';
import {
  familyMean,
  fitSpreads,
  type KindCells,
  kindLevel,
  lnLikelihood,
  type Spreads,
} from '../../../data/build/levels/nested-fit';
import { normalDraws } from '../../unit/model/draws';

const spreads: Spreads = { kindSd: 0.6, makerSd: 0.5, productSd: 0.4 };

/** One maker with four products at 1, another with one at 0. */
const two: KindCells = {
  kind: 'a',
  makers: [
    { maker: 'A', values: [1, 1, 1, 1] },
    { maker: 'B', values: [0] },
  ],
};

// Variance of A's mean: .25 + .16/4 = .29; of B's: .25 + .16 = .41. Weights 3.448 and 2.439: mean .58571, variance .16986.
// Pull towards a family mean of 0 with variance 0: .16986 / (.16986 + .36) = .32055: .58571 * .67945 = .39796; .36 * .32055.
test('a kind with two makers: makers count, not rows', () => {
  const level = kindLevel(two, 'a', { mean: 0, variance: 0 }, spreads);
  expect(level.mean).toBeCloseTo(0.39796, 4);
  expect(level.variance).toBeCloseTo(0.36 * 0.32055, 4);
  expect([level.makers, level.rows]).toEqual([2, 5]);
});

test('a kind without makers has its family’s level, and all of the variance between kinds', () => {
  const level = kindLevel(undefined, 'x', { mean: 2, variance: 0.01 }, spreads);
  expect([level.mean, level.makers, level.rows]).toEqual([2, 0, 0]);
  expect(level.variance).toBeCloseTo(0.37, 12);
});

test('a maker of half quality counts half', () => {
  const pair = (quality: number): KindCells => ({
    kind: 'a',
    makers: [
      { maker: 'A', values: [1] },
      { maker: 'B', values: [0], quality },
    ],
  });
  const flat = { mean: 0, variance: 0 };
  const loose = { ...spreads, kindSd: 1000 };
  expect(kindLevel(pair(1), 'a', flat, loose).mean).toBeCloseTo(1 / 2, 4);
  expect(kindLevel(pair(0.5), 'a', flat, loose).mean).toBeCloseTo(1 / 1.5, 4);
});

test('a family’s mean weighs kinds by what is known of them', () => {
  const { mean, variance } = familyMean(
    [two, { kind: 'b', makers: [{ maker: 'C', values: [-1] }] }],
    spreads,
  );
  // Weights 1 / (.16986 + .36) and 1 / (.41 + .36).
  const [one, other] = [1 / 0.52986, 1 / 0.77];
  expect(mean).toBeCloseTo((0.58571 * one - other) / (one + other), 3);
  expect(variance).toBeCloseTo(1 / (one + other), 4);
});

/** 40 kinds of 6 makers with 3 products each. */
function madeUp(seed: number, truth: Spreads): KindCells[] {
  const normal = normalDraws(seed);
  return Array.from({ length: 40 }, (_, kind) => {
    const level = truth.kindSd * normal();
    return {
      kind: `k${kind}`,
      makers: Array.from({ length: 6 }, (_, maker) => {
        const own = level + truth.makerSd * normal();
        return {
          maker: `m${maker}`,
          values: Array.from({ length: 3 }, () => own + truth.productSd * normal()),
        };
      }),
    };
  });
}

test('the spreads that things were made up with are found again, within a sixth', () => {
  const truth = { kindSd: 0.8, makerSd: 0.5, productSd: 0.3 };
  const found = fitSpreads([madeUp(5, truth)], spreads, Number.POSITIVE_INFINITY);
  for (const name of ['kindSd', 'makerSd', 'productSd'] as const)
    expect(Math.abs(Math.log(found[name] / truth[name])), name).toBeLessThan(1 / 6);
});

test('the fit is the best of its neighbours, and the same every time', () => {
  const cells = madeUp(6, spreads);
  const found = fitSpreads([cells], spreads, Number.POSITIVE_INFINITY);
  expect(fitSpreads([cells], spreads, Number.POSITIVE_INFINITY)).toEqual(found);
  for (const name of ['kindSd', 'makerSd', 'productSd'] as const)
    for (const step of [0.05, -0.05])
      expect(lnLikelihood(cells, { ...found, [name]: found[name] * Math.exp(step) })).toBeLessThan(
        lnLikelihood(cells, found),
      );
});

test('few rows leave the spreads near their centre', () => {
  const found = fitSpreads([[two]], spreads, 0.15);
  for (const name of ['kindSd', 'makerSd', 'productSd'] as const)
    expect(Math.abs(Math.log(found[name] / spreads[name])), name).toBeLessThan(0.35);
});
