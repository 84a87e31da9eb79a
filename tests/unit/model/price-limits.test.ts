/** Between which prices things of a kind are sold. */
import { expect, test } from 'vitest';
import { priceLimitsByJudgement } from '../../../data/build/kinds/price-limits';
import { kindList } from '../../../src/model/kinds';
import { priceLimits } from '../../../src/model/price-limits';

test('every kind’s are those judged, rounded outwards by less than one half doubling', () => {
  for (const { id } of kindList) {
    const [low, high] = priceLimitsByJudgement.get(id) ?? [Number.NaN, Number.NaN];
    const packed = priceLimits(id);
    for (const rounded of [low / (packed?.lowUsd ?? 0), (packed?.highUsd ?? 0) / high]) {
      expect(rounded, id).toBeGreaterThan(0.999);
      expect(rounded, id).toBeLessThan(Math.SQRT2);
    }
  }
});

test('the usual price of a kind is well within', () => {
  for (const { id, priceUsd } of kindList) {
    const { lowUsd, highUsd } = priceLimits(id) ?? { lowUsd: Number.NaN, highUsd: Number.NaN };
    expect(priceUsd / lowUsd, id).toBeGreaterThanOrEqual(2);
    expect(highUsd / priceUsd, id).toBeGreaterThanOrEqual(2);
  }
});

test('null for what is no kind', () => {
  expect(priceLimits('no-kind')).toBeNull();
});
