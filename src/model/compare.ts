/** One thing, one stated origin, the same thing made elsewhere (METHOD §2, §5). */
import { type CategoryUse, findCategory } from './categories';
import { datasetName } from './dataset';
import { priceLevelRatio } from './drivers';
import { factoryPrice } from './factory-price';
import { airOf, flownKg } from './freight/air';
import { freightOf } from './freight/freight';
import { massOf } from './freight/mass';
import { making } from './making';
import type { Place } from './place';
import { sellingOf } from './selling';
import type { Alternative, Comparison, Estimate, Mass, ModelProblem, PriceSteps, Purchase } from './types';
import { probabilityLower, verdictOf } from './uncertainty';
import { sameProcessKg, whyOf } from './why';

/** How much of a country's price level reaches its factory gates. METHOD §2: a judgement, uniform on [0, 0.5]. */
const THETA = 0.25;

/** What every place's estimate of one purchase rests on. */
interface Basis {
  purchase: Purchase;
  category: CategoryUse;
  steps: PriceSteps;
  mass: Mass | null;
}

function basisOf(purchase: Purchase): Basis | ModelProblem {
  const category = findCategory(purchase.category);
  if (!category) return { problem: 'unknown-category', given: purchase.category };
  const steps = factoryPrice(purchase, category);
  if ('problem' in steps) return steps;
  const mass = massOf(purchase, category);
  return mass && 'problem' in mass ? mass : { purchase, category, steps, mass };
}

/** @param producerUsd price at the factory of this place, 2023 US dollars. */
function estimate(basis: Basis, place: Place, producerUsd: number): Estimate | ModelProblem {
  const { purchase, category, mass } = basis;
  const made = making(place, category, producerUsd, purchase.categoryGsd);
  if ('problem' in made) return made;
  const freight = mass && freightOf(place.country, purchase.shopCountry, mass, purchase.freight);
  return { ...made, freight };
}

function alternativeTo(
  origin: Estimate,
  elsewhere: Estimate,
  levels: number,
  { purchase, mass }: Basis,
  originFlown: number | null,
): Alternative {
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
    air: airOf(origin, elsewhere, originFlown, flownKg(elsewhere, purchase.shopCountry, mass)),
  };
}

/**
 * The estimate for `origin` beside the same thing made in each of `versus`. A place in `versus` that the model has
 * no data for is left out; any other bad input gives a ModelProblem, never an exception.
 */
export function compare(purchase: Purchase, origin: Place, versus: Place[]): Comparison | ModelProblem {
  const basis = basisOf(purchase);
  if ('problem' in basis) return basis;
  const { category, steps } = basis;
  const here = estimate(basis, origin, steps.producerUsd2023);
  if ('problem' in here) return here;

  const originFlown = flownKg(here, purchase.shopCountry, basis.mass);
  const alternatives: Alternative[] = [];
  for (const place of versus) {
    const levels = priceLevelRatio(place.country, origin.country);
    const there = estimate(basis, place, steps.producerUsd2023 * levels ** THETA);
    if ('problem' in there) {
      if (there.problem !== 'no-data') return there;
      continue;
    }
    alternatives.push(alternativeTo(here, there, levels, basis, originFlown));
  }
  return {
    dataset: datasetName,
    category: { id: category.id, sector: category.sector },
    producerUsd2023: steps.producerUsd2023,
    steps,
    origin: here,
    alternatives,
    selling: sellingOf(category.sector, purchase.shopCountry, steps),
  };
}

/** What is shown when the origin is unknown. */
type Spanned = Pick<Comparison, 'dataset' | 'category' | 'steps' | 'selling'> & { places: Estimate[] };

/** Origin unknown: the same money spent in each place, without verdicts. Places without data are left out. */
export function span(purchase: Purchase, places: Place[]): Spanned | ModelProblem {
  const basis = basisOf(purchase);
  if ('problem' in basis) return basis;
  const { category, steps } = basis;
  const estimates: Estimate[] = [];
  for (const place of places) {
    const there = estimate(basis, place, steps.producerUsd2023);
    if (!('problem' in there)) estimates.push(there);
  }
  return {
    dataset: datasetName,
    category: { id: category.id, sector: category.sector },
    steps,
    places: estimates,
    selling: sellingOf(category.sector, purchase.shopCountry, steps),
  };
}
