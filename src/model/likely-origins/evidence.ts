/** Weak evidence of an origin, as likelihood ratios: it shifts what is likely and never names a place for certain. */
import { ELSEWHERE } from './import-shares';

/** Something a page shows that is so much likelier where the thing comes from one of these places. */
export interface OriginEvidence {
  /** ISO 3166-1 alpha-2. */
  places: readonly string[];
  /** Likelihood there over the likelihood anywhere else; below 1 speaks against them. */
  ratio: number;
}

/** No heap of weak signs is stronger than this. METHOD §3 has 50, for shares of value; ours are of pages. */
const RATIO_MAX = 100;
/** A page that states no origin: those that were made at home say so more often. Judged on pages that state one. */
const SILENT_HOME_RATIO = 0.88;

const capped = (ratio: number) => Math.min(RATIO_MAX, Math.max(1 / RATIO_MAX, ratio));

/**
 * Shares after the evidence; they sum to 1. A place that only the evidence names starts with `floor`.
 * @param home the shop's country; null = not known.
 */
export function weighEvidence(
  prior: ReadonlyMap<string, number>,
  home: string | null,
  evidence: readonly OriginEvidence[],
  floor: number,
): Map<string, number> {
  const ratios = new Map<string, number>();
  for (const { places, ratio } of evidence) {
    for (const place of new Set(places)) ratios.set(place, (ratios.get(place) ?? 1) * ratio);
  }
  const weights = new Map(prior);
  for (const [place, ratio] of ratios) {
    if (place !== ELSEWHERE) weights.set(place, Math.max(weights.get(place) ?? 0, floor) * capped(ratio));
  }
  if (home !== null) weights.set(home, (weights.get(home) ?? 0) * SILENT_HOME_RATIO);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [place, weight] of weights) weights.set(place, total > 0 ? weight / total : 0);
  return weights;
}
