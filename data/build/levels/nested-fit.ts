/**
 * Nested random effects on natural logarithms: family -> kind -> maker -> product, fitted by restricted maximum
 * likelihood. Makers count, not rows: many products of one maker tell little more about a kind than one does.
 */

/** One maker's products of one kind: residuals of ln kg about the kind's prior mean. */
export interface MakerCell {
  maker: string;
  values: readonly number[];
  /** 1 = measured; less makes the maker count for less: its variance is divided by it. */
  quality?: number;
}
export interface KindCells {
  kind: string;
  makers: readonly MakerCell[];
}

/** Standard deviations of ln kg: between kinds (about the prior mean), makers, one maker's products. */
export interface Spreads {
  kindSd: number;
  makerSd: number;
  productSd: number;
}

export interface KindLevel {
  kind: string;
  /** Posterior mean and variance of the kind's residual, the family's mean included. */
  mean: number;
  variance: number;
  makers: number;
  rows: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const LN_2_PI = Math.log(2 * Math.PI);

interface KindSummary {
  mean: number;
  /** Variance of `mean` as an estimate of the kind's own level. */
  variance: number;
  /** ln likelihood of the makers about that mean. */
  lnWithin: number;
}

function summaryOf({ makers }: KindCells, { makerSd, productSd }: Spreads): KindSummary {
  let weight = 0;
  let weighted = 0;
  let lnWithin = 0;
  const cells = makers.map(({ values, quality = 1 }) => {
    const mean = sum(values) / values.length;
    const variance = (makerSd ** 2 + productSd ** 2 / values.length) / quality;
    const squares = sum(values.map((value) => (value - mean) ** 2));
    lnWithin -=
      0.5 *
      ((values.length - 1) * (LN_2_PI + 2 * Math.log(productSd)) +
        Math.log(values.length) +
        squares / productSd ** 2 +
        LN_2_PI +
        Math.log(variance));
    weight += 1 / variance;
    weighted += mean / variance;
    return { mean, variance };
  });
  const mean = weighted / weight;
  lnWithin -= 0.5 * sum(cells.map((cell) => (cell.mean - mean) ** 2 / cell.variance));
  lnWithin += 0.5 * (LN_2_PI - Math.log(weight));
  return { mean, variance: 1 / weight, lnWithin };
}

/** The family's mean and its variance, every kind weighted with what is known of it. */
export function familyMean(
  kinds: readonly KindCells[],
  spreads: Spreads,
): { mean: number; variance: number } {
  const parts = kinds.map((kind) => {
    const { mean, variance } = summaryOf(kind, spreads);
    return { mean, weight: 1 / (variance + spreads.kindSd ** 2) };
  });
  const weight = sum(parts.map((part) => part.weight));
  return { mean: sum(parts.map((part) => part.mean * part.weight)) / weight, variance: 1 / weight };
}

/** Restricted ln likelihood of a family's cells. */
export function lnLikelihood(kinds: readonly KindCells[], spreads: Spreads): number {
  const { mean: middle, variance } = familyMean(kinds, spreads);
  let total = 0.5 * (LN_2_PI + Math.log(variance));
  for (const kind of kinds) {
    const one = summaryOf(kind, spreads);
    const spread = one.variance + spreads.kindSd ** 2;
    total += one.lnWithin - 0.5 * (LN_2_PI + Math.log(spread) + (one.mean - middle) ** 2 / spread);
  }
  return total;
}

/** A kind's level: its own makers against its family's mean (empirical Bayes). A kind without makers has the family's. */
export function kindLevel(
  cells: KindCells | undefined,
  kind: string,
  family: { mean: number; variance: number },
  spreads: Spreads,
): KindLevel {
  const between = spreads.kindSd ** 2;
  if (!cells?.makers.length)
    return { kind, mean: family.mean, variance: between + family.variance, makers: 0, rows: 0 };
  const own = summaryOf(cells, spreads);
  const pull = own.variance / (own.variance + between);
  return {
    kind,
    mean: own.mean * (1 - pull) + family.mean * pull,
    variance: between * pull + pull ** 2 * family.variance,
    makers: cells.makers.length,
    rows: sum(cells.makers.map(({ values }) => values.length)),
  };
}

const NAMES = ['kindSd', 'makerSd', 'productSd'] as const;
/** Searched on this grid of ln sd, ever finer about the best point: deterministic. */
const STEPS = [0.4, 0.2, 0.1, 0.05, 0.02, 0.01];

/**
 * The spreads with the highest likelihood, held near `centre`: a family with few makers takes the spread of all.
 * @param looseness sd of ln spread about the centre; Infinity = no hold.
 */
export function fitSpreads(
  families: readonly (readonly KindCells[])[],
  centre: Spreads,
  looseness: number,
): Spreads {
  const score = (spreads: Spreads) =>
    sum(families.map((kinds) => lnLikelihood(kinds, spreads))) -
    sum(NAMES.map((name) => (Math.log(spreads[name] / centre[name]) / looseness) ** 2 / 2));
  let best = { ...centre };
  let bestScore = score(best);
  for (const step of STEPS) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const name of NAMES) {
        for (const direction of [step, -step]) {
          const next = { ...best, [name]: best[name] * Math.exp(direction) };
          if (next[name] < 0.05 || next[name] > 3) continue;
          const nextScore = score(next);
          if (nextScore > bestScore + 1e-9) {
            best = next;
            bestScore = nextScore;
            moved = true;
          }
        }
      }
    }
  }
  return best;
}
