/** The ways to guess that are compared: ours, its parts, and the baselines. */
import type { Answering, Calibration } from '../../src/interpret/kind/calibration';
import { evidenceOf } from '../../src/interpret/kind/evidence';
import { kindOf } from '../../src/interpret/kind/kind';
import type { KindModel } from '../../src/interpret/kind/kind-model';
import { NONE, poolKinds } from '../../src/interpret/kind/pool';
import type { Case } from './cases';
import { type Guess, guessOf, NO_GUESS } from './guess';

export interface Fitted {
  weights: Calibration;
  named: Answering;
}

/**
 * All evidence, with the calibration that was fitted without the case's own fold. What is right or wrong here is a
 * sector: so the confidence is its sector's too where we ask, and the kinds on offer carry only their own.
 */
export const pooled =
  (model: KindModel, byFold: readonly Fitted[]) =>
  ({ reading, fold }: Case): Guess => {
    const fitted = byFold[fold];
    const guess = guessOf(kindOf(reading, model, fitted?.weights, fitted?.named));
    if (guess.answered || guess.id === null) return guess;
    const sector = model.sectorOf(guess.id);
    const confidence = poolKinds(evidenceOf(reading), model, fitted?.weights)
      .filter(({ id }) => model.sectorOf(id) === sector)
      .reduce((sum, { probability }) => sum + probability, 0);
    return { ...guess, confidence };
  };

/** The kind that the title's words speak for most, always answered. */
export const modelAlone =
  (model: KindModel) =>
  ({ reading }: Case): Guess => {
    const { logits } = model.scores(reading.titles[0]?.text ?? '');
    const best = logits.indexOf(Math.max(...logits));
    const id = model.kinds[best];
    return id && id !== NONE && (logits[best] ?? 0) > 0 ? { id, confidence: 0, answered: true } : NO_GUESS;
  };

/** Always the kind whose sector most of the cases have. */
export function majority(cases: readonly Case[], model: KindModel): () => Guess {
  const counts = new Map<string, number>();
  for (const { sectors } of cases) for (const one of sectors) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const id = model.kinds.find((kind) => model.sectorOf(kind) === commonest) ?? null;
  return () => ({ id, confidence: 0, answered: true });
}
