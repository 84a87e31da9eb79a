/** From log-odds to a belief, or to the admission that we don't know. */
import type { ProductKind as Category } from '../../contracts/product';
import type { Quote } from '../../contracts/reading';
import type { Scores } from './scores';

/** From here on one category is named. */
const KNOWN = 0.6;
/** On pages in a language that we have no words of, where a match is more often a chance one. A judgement. */
const KNOWN_ELSEWHERE = 0.8;
/** Below this the best guess isn't worth offering. */
const UNSURE = 0.08;
/** Log-odds of "none of these" against a category without evidence. */
const NONE = 0.3;
/** Steepness: one strong word in a path should be believed, one in a title only just. Fitted on the shared pages. */
const SHARPNESS = 3;
const RIVALS = 3;

/** Probabilities by softmax over the scores and "none of these"; the best first. */
export function probabilities(scores: Scores): { id: string; confidence: number }[] {
  const raised = [...scores].map(([id, score]) => ({
    id,
    weight: Math.exp(Math.min(score, 12) * SHARPNESS),
  }));
  const total = raised.reduce((sum, { weight }) => sum + weight, Math.exp(NONE * SHARPNESS));
  return raised
    .map(({ id, weight }) => ({ id, confidence: weight / total }))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

/** @param fluent whether we have words of the page's language, or it names none. */
export function decide(scores: Scores, evidence: Quote[], fluent = true): Category {
  const [best, ...others] = probabilities(scores);
  if (!best || best.confidence < UNSURE) return { state: 'unknown' };
  if (best.confidence < (fluent ? KNOWN : KNOWN_ELSEWHERE))
    return { state: 'unsure', rivals: [best, ...others].slice(0, RIVALS), evidence };
  return {
    state: 'known',
    fact: { value: best.id, confidence: best.confidence, evidence, source: 'page' },
    rivals: others.slice(0, RIVALS),
  };
}
