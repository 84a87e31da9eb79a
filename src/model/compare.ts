/** One thing, one stated origin, the same thing made elsewhere (METHOD §2, §5). */
import { type Basis, basisOf, estimateAt } from './basis';
import { datasetName } from './dataset';
import { priceLevelRatio } from './drivers';
import { airOf, type BothWays, bothWays } from './freight/air';
import type { Place } from './place';
import { sellingOf } from './selling';
import type { Alternative, Comparison, Estimate, ModelProblem, Purchase } from './types';
import { probabilityLower, verdictOf } from './uncertainty';
import { sameProcessKg, whyOf } from './why';

/** How much of a country's price level reaches its factory gates. METHOD §2: a judgement, uniform on [0, 0.5]. */
const THETA = 0.25;

/** @param levels price level of the alternative over the origin's. */
function alternativeTo(
  origin: Estimate,
  originWays: BothWays,
  elsewhere: Estimate,
  levels: number,
  { purchase, mass }: Basis,
): Alternative {
  const { sector } = origin.factor;
  const ratio = elsewhere.making.kg / origin.making.kg;
  const probability = probabilityLower(ratio, sector, levels);
  const sameSpendRatio = elsewhere.factor.kgPerUsd / origin.factor.kgPerUsd;
  // Written out field by field: spreading an object here takes a third of a comparison's time.
  return {
    place: elsewhere.place,
    making: elsewhere.making,
    factor: elsewhere.factor,
    freight: elsewhere.freight,
    differenceKg: elsewhere.making.kg - origin.making.kg,
    ratio,
    probabilityLower: probability,
    verdict: verdictOf(probability),
    sameSpendKg: origin.making.kg * sameSpendRatio,
    sameSpendVerdict: verdictOf(probabilityLower(sameSpendRatio, sector, 1)),
    sameProcessKg: sameProcessKg(origin.making.kg, origin.place, elsewhere.place, sector),
    why: whyOf(origin.place, elsewhere.place, origin.factor.kgPerUsd, elsewhere.factor.kgPerUsd),
    air: airOf(originWays, bothWays(elsewhere, purchase, mass)),
  };
}

/** The origin's estimate; where its province is none of that country, the country's own, with a note. */
function originEstimate(basis: Basis, origin: Place): Estimate | ModelProblem {
  const here = estimateAt(basis, origin, basis.steps.producerUsd2023);
  if (!('problem' in here) || here.problem !== 'wrong-subdivision') return here;
  basis.notes.push(here);
  return estimateAt(basis, { country: origin.country }, basis.steps.producerUsd2023);
}

/**
 * The estimate for `origin` beside the same thing made in each of `versus`. A place in `versus` that cannot be
 * answered for is left out, an impossible mass or province is passed over; both leave a note. Without category, price
 * or origin there is a ModelProblem, never an exception.
 */
export function compare(purchase: Purchase, origin: Place, versus: Place[]): Comparison | ModelProblem {
  const basis = basisOf(purchase);
  if ('problem' in basis) return basis;
  const { category, steps, notes } = basis;
  const here = originEstimate(basis, origin);
  if ('problem' in here) return here;

  const originWays = bothWays(here, purchase, basis.mass);
  const alternatives: Alternative[] = [];
  for (const place of versus) {
    const levels = priceLevelRatio(place.country, origin.country);
    const there = estimateAt(basis, place, steps.producerUsd2023 * levels ** THETA);
    if ('problem' in there) notes.push(there);
    else alternatives.push(alternativeTo(here, originWays, there, levels, basis));
  }
  return {
    dataset: datasetName,
    category: { id: category.id, sector: category.sector },
    producerUsd2023: steps.producerUsd2023,
    steps,
    origin: here,
    alternatives,
    selling: sellingOf(category.sector, purchase.shopCountry, steps),
    notes,
  };
}
