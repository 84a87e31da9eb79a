/** Two products of one kind beside each other: which probably causes less to make, by their figures and ranges. */
import type { Kg, Verdict } from './types';
import { normalCdf, verdictOf, Z90 } from './uncertainty';

/** sd of ln kg that a 90 % range stands for. */
const sdOf = ({ lowKg, highKg }: Kg): number => Math.log(highKg / lowKg) / (2 * Z90);

/**
 * The verdict on `other` against `here`: their doubts are taken as independent, for they are mostly two makers'
 * (METHOD §1). A judgement on the careful side: what two things of a kind share, their difference does not doubt.
 * Figures that are no numbers or not above zero get no verdict but "no clear difference".
 */
export function verdictBetween(here: Kg, other: Kg): Verdict {
  const lnRatio = Math.log(other.kg / here.kg);
  const sd = Math.hypot(sdOf(here), sdOf(other));
  const probabilityLower = normalCdf(-lnRatio / sd);
  return verdictOf(Number.isFinite(probabilityLower) ? probabilityLower : 0.5, false);
}
