/** What every place's estimate of one purchase rests on, and the estimate for one place. */
import { type CategoryUse, findCategory } from './categories';
import { factoryPrice } from './factory-price';
import { freightOf } from './freight/freight';
import { massOf } from './freight/mass';
import { making } from './making';
import type { Place } from './place';
import type { Estimate, Mass, ModelProblem, PriceSteps, Purchase } from './types';

export interface Basis {
  purchase: Purchase;
  category: CategoryUse;
  steps: PriceSteps;
  /** Null for a sector without categories that was asked for by its code. */
  mass: Mass | null;
  /** What of the input could not be used; the rest is answered. */
  notes: ModelProblem[];
}

/** A problem where there is no category or no price to start from. A mass that can't be gives a note. */
export function basisOf(purchase: Purchase): Basis | ModelProblem {
  const category = findCategory(purchase.category);
  if (!category) return { problem: 'unknown-category', given: purchase.category };
  const steps = factoryPrice(purchase, category);
  if ('problem' in steps) return steps;
  const { mass, problem } = massOf(purchase, category);
  return { purchase, category, steps, mass, notes: problem ? [problem] : [] };
}

/** @param producerUsd price at the factory of this place, 2023 US dollars. */
export function estimateAt(basis: Basis, place: Place, producerUsd: number): Estimate | ModelProblem {
  const { purchase, category, mass } = basis;
  const made = making(place, category, producerUsd, purchase.categoryGsd);
  if ('problem' in made) return made;
  const freight = mass && freightOf(place.country, purchase.shopCountry, mass, purchase.freight);
  return { place, making: made.making, factor: made.factor, freight };
}
