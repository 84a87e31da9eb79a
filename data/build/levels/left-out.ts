/** Every maker left out in turn: its priced products against levels that have never seen it (METHOD 2 §10). */
import type { KindFamily } from '../kinds/kind-list';
import type { Reference } from '../kinds/references';
import type { Evidence } from './evidence';
import { atReference, type Fit, fitLevels, groupOf, type KindToFit, type PriorOf } from './fit';

export interface LeftOut {
  maker: string;
  family: KindFamily;
  kind: string;
  /** ln of theirs over ours. */
  lnRatio: number;
  /** sd of ln kg that we would have stated, before it is widened. */
  sd: number;
}

/** Variance of one product of an unseen maker about what is known of its kind. */
export function predictiveVariance(fit: Fit, kind: string, family: KindFamily): number {
  const level = fit.levels.get(kind);
  const spread = fit.spreads.get(family);
  if (!level || !spread) throw new Error(`no level for ${kind}`);
  return level.variance + spread.makerSd ** 2 + spread.productSd ** 2;
}

export function eachMakerLeftOut(
  evidence: readonly Evidence[],
  kinds: readonly KindToFit[],
  references: ReadonlyMap<string, Reference>,
  prior: PriorOf,
): LeftOut[] {
  const known = new Set(kinds.map(({ id }) => id));
  const tested = evidence.filter(
    ({ quality, checkOnly, priceUsd, kinds: [kind = ''] }) =>
      quality === 1 && !checkOnly && priceUsd !== null && known.has(kind),
  );
  return [...new Set(tested.map(({ maker }) => maker))].flatMap((maker) => {
    const fit = fitLevels(
      evidence.filter((row) => row.maker !== maker),
      kinds,
      references,
      prior,
    );
    return tested
      .filter((row) => row.maker === maker)
      .map((row) => {
        const kind = row.kinds[0] ?? '';
        const reference = references.get(kind) as Reference;
        const value = atReference(row, reference, fit.exponents[groupOf(row.family)]);
        return {
          maker,
          family: row.family,
          kind,
          lnRatio: value - (fit.levels.get(kind)?.mean ?? 0),
          sd: Math.sqrt(predictiveVariance(fit, kind, row.family)),
        };
      });
  });
}

/** Widened by this, for the spreads are themselves estimates. METHOD 2 §1, a judgement checked on left-out makers. */
export const WIDENED = 1.1;
export const Z90 = 1.6448536;

export interface Tally {
  products: number;
  makers: number;
  medianOursOverTheirs: number;
  rms: number;
  coverage: number;
  /** The same, every maker counted once. */
  coverageByMaker: number;
  /** Median factor from the middle to an end of the range. */
  width: number;
}

export function tallyOf(results: readonly LeftOut[]): Tally {
  const makers = [...new Set(results.map(({ maker, family }) => `${maker} ${family}`))];
  const holds = ({ lnRatio, sd }: LeftOut) => Math.abs(lnRatio) <= Z90 * WIDENED * sd;
  const share = (list: readonly LeftOut[]) => list.filter(holds).length / list.length;
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return {
    products: results.length,
    makers: makers.length,
    medianOursOverTheirs: Math.exp(-middle(results.map(({ lnRatio }) => lnRatio))),
    rms: Math.sqrt(results.reduce((sum, { lnRatio }) => sum + lnRatio ** 2, 0) / results.length),
    coverage: share(results),
    coverageByMaker:
      makers.reduce(
        (sum, key) => sum + share(results.filter(({ maker, family }) => `${maker} ${family}` === key)),
        0,
      ) / makers.length,
    width: Math.exp(Z90 * WIDENED * middle(results.map(({ sd }) => sd))),
  };
}

export const tallyLine = (name: string, tally: Tally): string =>
  `${name}: ${tally.products} products, ${tally.makers} makers; ours/theirs ${tally.medianOursOverTheirs.toFixed(2)}; rms of ln ${tally.rms.toFixed(2)}; 90 % range holds ${tally.coverage.toFixed(2)} (by maker ${tally.coverageByMaker.toFixed(2)}), x÷ ${tally.width.toFixed(1)}`;
