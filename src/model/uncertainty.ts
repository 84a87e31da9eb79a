/** Ranges and verdicts (METHOD §5): lognormal and analytic. */
import { spreadRows } from '../../data/tables/spread';
import type { Kg, Verdict } from './types';

/** Standard normal quantile of a 90 % range. */
const Z90 = 1.6448536;
/** GSD of the producers' share of one shop's price. METHOD §5, a judgement. */
const PRICE_GSD = 1.3;
/** A wider doubt than this is no figure but a mistake; it is left out, as is one below 1. */
const MAX_GSD = 1000;
/** sd of ln of the deflator and rate. METHOD §5, a judgement. */
const DEFLATOR_SD = 0.1;
/** Variance of ln of a kg that the shelf price brings in. */
const MONEY_VARIANCE = Math.log(PRICE_GSD) ** 2 + DEFLATOR_SD ** 2;
/** theta of METHOD §2 is uniform on [0, 0.5]: its variance is 0.5² / 12. */
const THETA_WIDTH = 0.5;

interface Spread {
  /** sd of ln of one factor. */
  factorSd: number;
  /** sd of ln of the ratio of two origins. */
  ratioSd: number;
}
const spreads = new Map<string, Spread>(
  spreadRows.map(([sector, factorSd, ratioSd]) => [sector, { factorSd, ratioSd }]),
);
/** For a sector that is none of the consumer sectors: as doubtful as the most doubtful of them. */
const WIDEST: Spread = {
  factorSd: Math.max(...spreadRows.map((row) => row[1])),
  ratioSd: Math.max(...spreadRows.map((row) => row[2])),
};
const spreadOf = (sector: string): Spread => spreads.get(sector) ?? WIDEST;

/** The 90 % range around a central kg: factor, price share, deflator, and doubt about the category (GSD ≥ 1). */
export function rangeOf(kg: number, sector: string, categoryGsd = 1): Kg {
  const { factorSd } = spreadOf(sector);
  const categorySd = Math.log(categoryGsd >= 1 && categoryGsd <= MAX_GSD ? categoryGsd : 1);
  // Not Math.hypot, which costs several times as much; these squares neither overflow nor vanish.
  const half = Math.exp(Z90 * Math.sqrt(factorSd ** 2 + MONEY_VARIANCE + categorySd ** 2));
  return { kg, lowKg: kg / half, highKg: kg * half };
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

/**
 * Probability that the alternative is lower, for a given spread of the ratio.
 * @param ratio alternative / origin, same thing.
 * @param ratioSd sd of ln of a ratio of two origins.
 * @param priceLevels price level of the alternative / of the origin.
 */
export function probabilityWith(ratio: number, ratioSd: number, priceLevels: number): number {
  const thetaVariance = (THETA_WIDTH * Math.log(priceLevels)) ** 2 / 12;
  return normalCdf(-Math.log(ratio) / Math.sqrt(ratioSd ** 2 + thetaVariance));
}

/** The same with the spread that was measured for a sector. */
export function probabilityLower(ratio: number, sector: string, priceLevels: number): number {
  return probabilityWith(ratio, spreadOf(sector).ratioSd, priceLevels);
}

/** The fixed words' fixed meanings: .95 clearly, .80 probably. */
export function verdictOf(probability: number): Verdict {
  if (probability >= 0.95) return 'clearly-lower';
  if (probability >= 0.8) return 'probably-lower';
  if (probability <= 0.05) return 'clearly-higher';
  if (probability <= 0.2) return 'probably-higher';
  return 'no-clear-difference';
}
