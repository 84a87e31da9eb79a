/** Ranges and verdicts (METHOD §1, §2): lognormal and analytic. */
import { differenceSd, shiftDoubt } from '../../data/tables/difference';
import type { Kg, Verdict } from './types';

/** Standard normal quantile of a 90 % range. */
export const Z90 = 1.6448536;

/** The 90 % range around a central kg, given the variance of ln kg. */
export function rangeOf(kg: number, variance: number): Kg {
  const half = Math.exp(Z90 * Math.sqrt(variance));
  return { kg, lowKg: kg / half, highKg: kg * half };
}

/** Variance of ln kg that moving a level to another place brings: a part of the way it is moved. */
export const shiftVariance = (lnShift: number): number => (shiftDoubt * lnShift) ** 2;

/** sd of ln H: food, whose farms differ more within a country than between, and made goods. Sectors 311 and 312 are food. */
export function differenceSdOf(sector: string): number {
  return /^31[12]/.test(sector) ? differenceSd.food : differenceSd.made;
}

/** Normal distribution function: Abramowitz and Stegun 7.1.26, absolute error below 1.5e-7. */
export function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - poly * Math.exp(-x * x);
  return z >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
}

/** Probability that the alternative is lower: Phi(−ln H / sd). */
export function probabilityLower(lnRatio: number, sd: number): number {
  return normalCdf(-lnRatio / sd);
}

/** The fixed words' fixed meanings: .95 clearly, .80 probably; none where the two sides of H point apart. */
export function verdictOf(probability: number, sidesDisagree: boolean): Verdict {
  if (sidesDisagree) return 'no-clear-difference';
  if (probability >= 0.95) return 'clearly-lower';
  if (probability >= 0.8) return 'probably-lower';
  if (probability <= 0.05) return 'clearly-higher';
  if (probability <= 0.2) return 'probably-higher';
  return 'no-clear-difference';
}
