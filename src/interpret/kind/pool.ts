/** All evidence together: log-odds of independent pieces add up, each as strong as its source has proved to be. */
import { type Calibration, calibration } from './calibration';
import type { AllEvidence, EvidenceSource } from './evidence';
import type { KindModel, ModelScores } from './kind-model';

export interface KindProbability {
  /** Kind id, or `none`: a thing that none of our kinds stands for. */
  id: string;
  probability: number;
}

export const NONE = 'none';

/** A title that is known less than this stays the quieter for it. */
const KNOWN_MIN = 0.1;

/**
 * A title is heard as loud as its known words alone would be: a maker's name beside them takes nothing away. Shelves and
 * sentences of unknown words stay quiet, for they need not name the thing at all.
 */
const loudness = (source: EvidenceSource, known: number): number =>
  source === 'title' ? 1 / Math.sqrt(Math.max(known, KNOWN_MIN)) : 1;

/** Log-odds of each kind that stands on a shelf of a known name; the commonest first, by so little. Judgements. */
const SHELF = 6;
const SHELF_STEP = 0.2;
/** How much of what its words say counts among them: "Shoes" are shoes rather than boots, "Tops" none in particular. A judgement. */
const SHELF_WORDS = 0.3;

/** What is said of each kind: by a shelf of a known name for all that stand there, else by the words. */
function logitsOf(source: EvidenceSource, text: string, model: KindModel): ModelScores {
  const said = model.scores(text);
  const onShelf = source === 'path' ? model.shelf(text) : [];
  if (onShelf.length === 0) return said;
  const logits = new Float64Array(model.kinds.length);
  for (const [rank, id] of onShelf.entries()) {
    const kind = model.kinds.indexOf(id);
    logits[kind] = SHELF - SHELF_STEP * rank + SHELF_WORDS * Math.max(0, said.logits[kind] ?? 0);
  }
  return { logits, known: 1 };
}

/** Probabilities in the order of the model's kinds, `none` among them; they add up to 1. */
export function kindProbabilities(
  { words, traits }: AllEvidence,
  model: KindModel,
  weights: Calibration = calibration,
): Float64Array {
  const count = model.kinds.length;
  const sums = new Float64Array(count);
  const alone = words.every(({ source }) => source === 'title');
  for (const { source, text, share } of words) {
    const { logits, known } = logitsOf(source, text, model);
    const weight = share * weights[alone ? 'titleAlone' : source] * loudness(source, known);
    for (let kind = 0; kind < count; kind++)
      sums[kind] = (sums[kind] as number) + weight * (logits[kind] as number);
  }
  for (const { kinds, strength } of traits) {
    for (const id of kinds) {
      const kind = model.kinds.indexOf(id);
      if (kind >= 0) sums[kind] = (sums[kind] as number) + strength;
    }
  }
  const none = model.kinds.indexOf(NONE);
  if (none >= 0) sums[none] = (sums[none] as number) + weights.none;
  let top = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < count; kind++) top = Math.max(top, sums[kind] as number);
  let total = 0;
  for (let kind = 0; kind < count; kind++) total += sums[kind] = Math.exp((sums[kind] as number) - top);
  for (let kind = 0; kind < count; kind++) sums[kind] = (sums[kind] as number) / total;
  return sums;
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
