import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSecondJudgement } from '../../../../src/model/likely-origins/second-judgement';

const formula = new Map([
  ['CN', 0.5],
  ['DE', 0.3],
  ['IT', 0.1],
  ['ZZ', 0.1],
]);

test('the mean of both; what the second leaves out is spread as the first has it', () => {
  const shares = withSecondJudgement(
    formula,
    new Map([
      ['CN', 0.2],
      ['PT', 0.6],
    ]),
  );
  expect(shares.get('CN')).toBeCloseTo((0.5 + 0.2) / 2, 12);
  expect(shares.get('PT')).toBeCloseTo((0 + 0.6) / 2, 12);
  // 0.2 is left for Germany, Italy and elsewhere, of which Germany has three parts of five.
  expect(shares.get('DE')).toBeCloseTo((0.3 + 0.2 * 0.6) / 2, 12);
  expect(shares.get('ZZ')).toBeCloseTo((0.1 + 0.2 * 0.2) / 2, 12);
});

test('where nothing was recalled the formula stands alone, and is not the same map', () => {
  for (const none of [null, new Map()]) {
    const shares = withSecondJudgement(formula, none);
    expect(shares).toEqual(formula);
    expect(shares).not.toBe(formula);
  }
});

test('a formula that names nothing else leaves the recalled shares their proportions', () => {
  const shares = withSecondJudgement(new Map([['CN', 1]]), new Map([['CN', 0.8]]));
  expect(shares).toEqual(new Map([['CN', 1]]));
});

test('whatever the shares, they sum to one', () => {
  const places = ['CN', 'DE', 'IT', 'PT', 'VN', 'ZZ'];
  const some = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
  const sharesOf = (weights: readonly number[], total: number) => {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return new Map(places.map((place, at) => [place, ((weights[at] ?? 0) / sum) * total] as const));
  };
  fc.assert(
    fc.property(some, some, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (one, other, named) => {
      const recalled = sharesOf(other, named);
      recalled.delete('ZZ');
      const shares = withSecondJudgement(sharesOf(one, 1), recalled);
      expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});
