/**
 * Fits the calibration: how much each source of evidence counts, so that stated probabilities come true. Coordinate
 * descent on the mean log-loss of the acceptable sectors; the same cases give the same weights.
 */
import { type Calibration, calibration } from '../../src/interpret/kind/calibration';
import { type AllEvidence, evidenceOf } from '../../src/interpret/kind/evidence';
import type { KindModel } from '../../src/interpret/kind/kind-model';
import { kindProbabilities, NONE } from '../../src/interpret/kind/pool';
import type { Case } from './cases';

/** Evidence with its log-odds kept, for a fit asks for them hundreds of times. */
export interface ReadyCase {
  evidence: AllEvidence;
  /** Places of the kinds that a person would accept. */
  accepted: number[];
}

/** A case that says nothing at all teaches nothing and is left out. */
export const ready = (cases: readonly Case[], model: KindModel): ReadyCase[] =>
  cases
    .map(({ reading, sectors }) => ({
      evidence: evidenceOf(reading),
      accepted: model.kinds.flatMap((id, at) =>
        (sectors.size === 0 ? id === NONE : sectors.has(model.sectorOf(id))) ? [at] : [],
      ),
    }))
    .filter(({ evidence: { words, traits } }) => words.length + traits.length > 0);

/** A model that remembers what it said of a text. */
export function remembering(model: KindModel): KindModel {
  const said = new Map<string, ReturnType<KindModel['scores']>>();
  return {
    ...model,
    scores(text) {
      const found = said.get(text) ?? model.scores(text);
      said.set(text, found);
      return found;
    },
  };
}

const LOSS_MAX = Math.log(1000);

function lossOf({ evidence, accepted }: ReadyCase, model: KindModel, weights: Calibration): number {
  const probabilities = kindProbabilities(evidence, model, weights);
  const likely = accepted.reduce((sum, kind) => sum + (probabilities[kind] ?? 0), 0);
  return Math.min(LOSS_MAX, -Math.log(likely));
}

/**
 * No weight falls below 0, nor do the odds of `none`: a fold holds three pages that are none of ours or fewer, too few to
 * say that there are hardly any.
 * @param groups cases of several origins; each group counts alike, however many it holds.
 */
export function fitCalibration(groups: readonly (readonly ReadyCase[])[], model: KindModel): Calibration {
  const loss = (weights: Calibration) =>
    groups.reduce(
      (sum, cases) =>
        sum + cases.reduce((total, one) => total + lossOf(one, model, weights), 0) / cases.length,
      0,
    );
  let best: Calibration = { ...calibration };
  let least = loss(best);
  for (let step = 0.4; step > 0.05; ) {
    let moved = false;
    for (const key of Object.keys(best) as (keyof Calibration)[]) {
      for (const change of [step, -step]) {
        const value = best[key] + change;
        if (value < 0) continue;
        const tried = { ...best, [key]: value };
        const now = loss(tried);
        if (now < least - 1e-6) {
          [best, least, moved] = [tried, now, true];
          break;
        }
      }
    }
    if (!moved) step /= 2;
  }
  return best;
}
