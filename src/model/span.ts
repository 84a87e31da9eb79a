/** Origin unknown: the same money spent in each of several places, without verdicts. */
import { basisOf, estimateAt } from './basis';
import { datasetName } from './dataset';
import type { Place } from './place';
import { sellingOf } from './selling';
import type { Comparison, Estimate, ModelProblem, Purchase } from './types';

type Spanned = Pick<Comparison, 'dataset' | 'category' | 'steps' | 'selling' | 'notes'> & {
  places: Estimate[];
};

/** A place that cannot be answered for is left out and noted; what has no category or price is a problem. */
export function span(purchase: Purchase, places: Place[]): Spanned | ModelProblem {
  const basis = basisOf(purchase);
  if ('problem' in basis) return basis;
  const { category, steps, notes } = basis;
  const estimates: Estimate[] = [];
  for (const place of places) {
    const there = estimateAt(basis, place, steps.producerUsd2023);
    if ('problem' in there) notes.push(there);
    else estimates.push(there);
  }
  return {
    dataset: datasetName,
    category: { id: category.id, sector: category.sector },
    steps,
    places: estimates,
    selling: sellingOf(category.sector, purchase.shopCountry, steps),
    notes,
  };
}
