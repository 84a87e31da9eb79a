/** Variances from few observations, drawn towards those of their kind by as much as the data call for. */

export interface Variance {
  sector: string;
  variance: number;
}

export interface Pool {
  /** Three-digit stem, or '' for all. */
  stem: string;
  variance: number;
  sectors: number;
}

/** A stem with fewer sectors than this takes the variance of all sectors. A judgement. */
const THIN = 3;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean variance of the sectors that share the first three digits; of all sectors where they are thin. */
export function poolOf(sector: string, variances: readonly Variance[]): Pool {
  const stem = sector.slice(0, 3);
  const kin = variances.filter((other) => other.sector.startsWith(stem));
  const used = kin.length >= THIN ? kin : variances;
  return {
    stem: kin.length >= THIN ? stem : '',
    variance: mean(used.map(({ variance }) => variance)),
    sectors: used.length,
  };
}

/** Trigamma of 2: the variance of ln of a chi-square variate with four degrees of freedom. */
const CHANCE_OF_FOUR = Math.PI ** 2 / 6 - 1;

/**
 * Weight of a sector's own variance (four degrees of freedom: five regions about their mean) against its pool's.
 * Empirical Bayes as in Smyth 2004 (doi 10.2202/1544-6115.1027): the scatter of ln variances that chance does not
 * explain equals trigamma(d0 / 2), d0 being what the pool counts for. Trigamma(x) is taken as 1/x + 1/(2x²).
 */
export function ownWeight(variances: readonly Variance[]): number {
  const logs = variances.map(({ sector, variance }) =>
    Math.log(variance / poolOf(sector, variances).variance),
  );
  const middle = mean(logs);
  const excess = mean(logs.map((value) => (value - middle) ** 2)) - CHANCE_OF_FOUR;
  if (excess <= 0) return 0;
  const priorDegrees = (1 + Math.sqrt(1 + 2 * excess)) / excess;
  return 4 / (4 + priorDegrees);
}

/** A sector's variance between its own and its pool's; a sector without its own takes the pool's. */
export function shrunkVariance(sector: string, variances: readonly Variance[], weight: number): number {
  const own = variances.find((other) => other.sector === sector)?.variance;
  const pool = poolOf(sector, variances).variance;
  return own === undefined ? pool : weight * own + (1 - weight) * pool;
}
