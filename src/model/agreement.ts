/** Whether the three estimates of METHOD §2 tell the same story. */
import type { Alternative, Estimate } from './types';

/** Below this |ln ratio| two figures are the same to two digits, and there is no sign to disagree about. */
const SAME = Math.log(1.05);

const signOf = (lnRatio: number): -1 | 0 | 1 => (Math.abs(lnRatio) < SAME ? 0 : lnRatio > 0 ? 1 : -1);

export interface Disagreement {
  /** Which estimate points the other way than the same thing. */
  by: 'same-spend' | 'same-process';
  /** alternative − origin, by that estimate. */
  differenceKg: number;
}

/** The estimates that differ in sign from the same thing's, the headline; the empty list where all agree. */
export function disagreements(origin: Estimate, alternative: Alternative): Disagreement[] {
  const here = origin.making.kg;
  const headline = signOf(Math.log(alternative.ratio));
  const others: [Disagreement['by'], number | null][] = [
    ['same-spend', alternative.sameSpendKg],
    ['same-process', alternative.sameProcessKg],
  ];
  return others.flatMap(([by, kg]) => {
    if (kg === null || !(kg > 0) || !(here > 0)) return [];
    return signOf(Math.log(kg / here)) * headline < 0 ? [{ by, differenceKg: kg - here }] : [];
  });
}
