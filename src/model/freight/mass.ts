/** The mass that is carried: the page's or the person's, else the category's typical one. */
import type { CategoryUse } from '../categories';
import type { Mass, ModelProblem, Purchase } from '../types';

/** Heavier than any thing a shop sends: a misread number. */
const MAX_KG = 100_000;

/**
 * A mass that can't be is passed over, with the problem beside what stands in. Null where there is none: a sector
 * without categories has no typical mass.
 */
export function massOf(
  { mass }: Purchase,
  { defaultMassKg }: CategoryUse,
): { mass: Mass | null; problem?: ModelProblem } {
  if (mass && mass.massKg > 0 && mass.massKg <= MAX_KG) return { mass };
  const typical = defaultMassKg === null ? null : { massKg: defaultMassKg, source: 'default' as const };
  if (!mass) return { mass: typical };
  return { mass: typical, problem: { problem: 'bad-mass', given: String(mass.massKg) } };
}
