/** One thing, one stated origin, the same thing made elsewhere (METHOD §2, §5). */
import { findCategory } from './categories';
import { datasetName } from './dataset';
import { priceLevelRatio } from './drivers';
import { factoryPrice } from './factory-price';
import { making } from './making';
import type { Place } from './place';
import type { Alternative, Comparison, Estimate, ModelProblem, PriceSteps, Purchase } from './types';
import { probabilityLower, verdictOf } from './uncertainty';
import { sameProcessKg, whyOf } from './why';

/** How much of a country's price level reaches its factory gates. METHOD §2: a judgement, uniform on [0, 0.5]. */
const THETA = 0.25;

function alternativeTo(origin: Estimate, elsewhere: Estimate, levels: number): Alternative {
  const ratio = elsewhere.making.kg / origin.making.kg;
  const probability = probabilityLower(ratio, origin.factor.sector, levels);
  return {
    ...elsewhere,
    differenceKg: elsewhere.making.kg - origin.making.kg,
    ratio,
    probabilityLower: probability,
    verdict: verdictOf(probability),
    sameSpendKg: (origin.making.kg * elsewhere.factor.kgPerUsd) / origin.factor.kgPerUsd,
    sameProcessKg: sameProcessKg(origin.making.kg, origin.place, elsewhere.place, origin.factor.sector),
    why: whyOf(origin.place, elsewhere.place, origin.factor.kgPerUsd, elsewhere.factor.kgPerUsd),
  };
}

/**
 * The estimate for `origin` beside the same thing made in each of `versus`. A place in `versus` that the model has
 * no data for is left out; any other bad input gives a ModelProblem, never an exception.
 */
export function compare(purchase: Purchase, origin: Place, versus: Place[]): Comparison | ModelProblem {
  const category = findCategory(purchase.category);
  if (!category) return { problem: 'unknown-category', given: purchase.category };
  const steps = factoryPrice(purchase, category);
  if ('problem' in steps) return steps;
  const here = making(origin, category, steps.producerUsd2023, purchase.categoryGsd);
  if ('problem' in here) return here;

  const alternatives: Alternative[] = [];
  for (const place of versus) {
    const levels = priceLevelRatio(place.country, origin.country);
    const there = making(place, category, steps.producerUsd2023 * levels ** THETA, purchase.categoryGsd);
    if ('problem' in there) {
      if (there.problem !== 'no-data') return there;
      continue;
    }
    alternatives.push(alternativeTo(here, there, levels));
  }
  return {
    dataset: datasetName,
    category: { id: category.id, sector: category.sector },
    producerUsd2023: steps.producerUsd2023,
    steps,
    origin: here,
    alternatives,
  };
}

/** Origin unknown: the same money spent in each place, without verdicts. Places without data are left out. */
export function span(
  purchase: Purchase,
  places: Place[],
):
  | { dataset: string; category: { id: string; sector: string }; steps: PriceSteps; places: Estimate[] }
  | ModelProblem {
  const category = findCategory(purchase.category);
  if (!category) return { problem: 'unknown-category', given: purchase.category };
  const steps = factoryPrice(purchase, category);
  if ('problem' in steps) return steps;
  const estimates: Estimate[] = [];
  for (const place of places) {
    const estimate = making(place, category, steps.producerUsd2023, purchase.categoryGsd);
    if (!('problem' in estimate)) estimates.push(estimate);
  }
  return {
    dataset: datasetName,
    category: { id: category.id, sector: category.sector },
    steps,
    places: estimates,
  };
}
