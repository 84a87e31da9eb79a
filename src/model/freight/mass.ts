/** The mass that is carried: the page's or the person's, else the category's typical one. */
import type { CategoryUse } from '../categories';
import type { Mass, ModelProblem, Purchase } from '../types';

/** Heavier than any thing a shop sends: a misread number. */
const MAX_KG = 100_000;

/** Null where there is none: a sector asked for by its code has no typical mass. A mass that can't be is refused. */
export function massOf(purchase: Purchase, category: CategoryUse): Mass | ModelProblem | null {
  const { mass } = purchase;
  if (mass) {
    if (mass.massKg > 0 && mass.massKg <= MAX_KG) return mass;
    return { problem: 'bad-mass', given: String(mass.massKg) };
  }
  return category.defaultMassKg === null ? null : { massKg: category.defaultMassKg, source: 'default' };
}
