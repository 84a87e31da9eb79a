/** All evidence together: log-odds of independent pieces add up, each as strong as its source has proved to be. */
import { type Calibration, calibration } from './calibration';
import type { AllEvidence } from './evidence';
import type { KindModel } from './kind-model';

export interface KindProbability {
  /** Kind id, or `none`: a thing that none of our kinds stands for. */
  id: string;
  probability: number;
}

export const NONE = 'none';

/** Probabilities in the order of the model's kinds, `none` among them; they add up to 1. */
export function kindProbabilities(
  evidence: AllEvidence,
  model: KindModel,
  weights: Calibration = calibration,
): Float64Array {
  const sums = new Float64Array(model.kinds.length);
  const { words, traits } = evidence;
  const alone = words.every(({ source }) => source === 'title');
  for (const { source, text } of words) {
    const { logits } = model.scores(text);
    const weight = weights[alone ? 'titleAlone' : source];
    for (let kind = 0; kind < sums.length; kind++)
      sums[kind] = (sums[kind] ?? 0) + weight * (logits[kind] ?? 0);
  }
  for (const { kinds, strength } of traits) {
    for (const id of kinds) {
      const kind = model.kinds.indexOf(id);
      if (kind >= 0) sums[kind] = (sums[kind] ?? 0) + strength;
    }
  }
  const none = model.kinds.indexOf(NONE);
  if (none >= 0) sums[none] = (sums[none] ?? 0) + weights.none;
  const top = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
}

/** The same with their ids, the likeliest first. */
export function poolKinds(
  evidence: AllEvidence,
  model: KindModel,
  weights: Calibration = calibration,
): KindProbability[] {
  const probabilities = kindProbabilities(evidence, model, weights);
  return model.kinds
    .map((id, kind) => ({ id, probability: probabilities[kind] ?? 0 }))
    .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}
