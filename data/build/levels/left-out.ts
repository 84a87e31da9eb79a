/** Every maker left out in turn: its priced products against levels that have never seen it (METHOD §10). */
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
  /** sd of ln kg that we would have stated. */
  sd: number;
}

/** Variance of one product of an unseen maker about what is known of its kind. */
export function predictiveVariance(fit: Fit, kind: string, family: KindFamily): number {
  const level = fit.levels.get(kind);
  const spread = fit.spreads.get(family);
  if (!level || !spread) throw new Error(`no level for ${kind}`);
  return level.variance + spread.makerSd ** 2 + spread.productSd ** 2;
}

/** Widened by this, for the spreads are themselves estimates. METHOD §1, a judgement checked on left-out makers. */
export const WIDENED = 1.1;
export const Z90 = 1.6448536;

/** One maker's priced products and the fit that has not seen that maker. */
export interface MakerLeftOut {
  maker: string;
  rows: Evidence[];
  fit: Fit;
}

export function fitsWithoutEachMaker(
  evidence: readonly Evidence[],
  kinds: readonly KindToFit[],
  references: ReadonlyMap<string, Reference>,
  prior: PriorOf,
): MakerLeftOut[] {
  const known = new Set(kinds.map(({ id }) => id));
  const tested = evidence.filter(
    ({ quality, checkOnly, priceUsd, kinds: [kind = ''] }) =>
      quality === 1 && !checkOnly && priceUsd !== null && known.has(kind),
  );
  return [...new Set(tested.map(({ maker }) => maker))].map((maker) => ({
    maker,
    rows: tested.filter((row) => row.maker === maker),
    fit: fitLevels(
      evidence.filter((row) => row.maker !== maker),
      kinds,
      references,
      prior,
    ),
  }));
}

/** @param hidden what of each product is not looked at, as { massKg: null }; `extra` is the variance that goes with it. */
export function judge(
  { maker, rows, fit }: MakerLeftOut,
  references: ReadonlyMap<string, Reference>,
  hidden: Partial<Evidence> = {},
  extra: (row: Evidence) => number = () => 0,
): LeftOut[] {
  return rows.map((row) => {
    const kind = row.kinds[0] ?? '';
    const seen = { ...row, ...hidden };
    const value = atReference(seen, references.get(kind) as Reference, fit.exponents[groupOf(row.family)]);
    const variance = WIDENED ** 2 * predictiveVariance(fit, kind, row.family) + extra(seen);
    return {
      maker,
      family: row.family,
      kind,
      lnRatio: value - (fit.levels.get(kind)?.mean ?? 0),
      sd: Math.sqrt(variance),
    };
  });
}

export function eachMakerLeftOut(
  evidence: readonly Evidence[],
  kinds: readonly KindToFit[],
  references: ReadonlyMap<string, Reference>,
  prior: PriorOf,
): LeftOut[] {
  return fitsWithoutEachMaker(evidence, kinds, references, prior).flatMap((one) => judge(one, references));
}
