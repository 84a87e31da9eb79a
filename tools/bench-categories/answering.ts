/** From how sure on a kind is named outright: the least at which answers are right as often as they are to be. */
import type { Answering, Calibration } from '../../src/interpret/kind/calibration';
import { evidenceOf, isTitleAlone } from '../../src/interpret/kind/evidence';
import { kindOf } from '../../src/interpret/kind/kind';
import type { KindModel } from '../../src/interpret/kind/kind-model';
import type { Case } from './cases';
import { guessOf } from './guess';
import { accuracy, judgeAll } from './tally';

/** The share of answers that are to be right (issue 18). */
const RIGHT = 0.92;
/** Never less than before: one kind named at even odds would be a guess. A judgement. */
const STEPS = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
/** A title with nothing beside it may be a word of two meanings, which few of the shops' own are. A judgement. */
const ALONE_MIN = 0.75;

/** The highest step where none suffices. */
function least(cases: readonly Case[], model: KindModel, weights: Calibration, min = 0): number {
  const isEnough = (step: number) => {
    const named = { alone: step, supported: step };
    const judged = judgeAll(cases, ({ reading }) => guessOf(kindOf(reading, model, weights, named)));
    return accuracy(judged.filter(({ answered }) => answered)) >= RIGHT;
  };
  return STEPS.filter((step) => step >= min).find(isEnough) ?? (STEPS.at(-1) as number);
}

/** @param cases real pages and their titles alone: what was written by us is easier than what shops print. */
export function fitAnswering(cases: readonly Case[], model: KindModel, weights: Calibration): Answering {
  const isAlone = ({ reading }: Case) => isTitleAlone(evidenceOf(reading));
  return {
    alone: least(cases.filter(isAlone), model, weights, ALONE_MIN),
    supported: least(
      cases.filter((one) => !isAlone(one)),
      model,
      weights,
    ),
  };
}
