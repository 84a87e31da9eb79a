/** The comparison told by the same money instead of the same thing (METHOD §2). */
import type { Alternative, Comparison } from './types';

function forTheMoney(alternative: Alternative, originKg: number): Alternative {
  const { making, sameSpendKg, sameSpendVerdict } = alternative;
  const scale = making.kg > 0 ? sameSpendKg / making.kg : 1;
  return {
    ...alternative,
    making: { kg: sameSpendKg, lowKg: making.lowKg * scale, highKg: making.highKg * scale },
    differenceKg: sameSpendKg - originKg,
    verdict: sameSpendVerdict,
  };
}

/** Every alternative's making, difference and verdict, had the same money been spent there; kg CO2e. */
export function bySameMoney(comparison: Comparison): Comparison {
  const { origin, alternatives } = comparison;
  return { ...comparison, alternatives: alternatives.map((one) => forTheMoney(one, origin.making.kg)) };
}
