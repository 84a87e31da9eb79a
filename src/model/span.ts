/** Origin not known: the same thing at one level in each of several places, without verdicts. */
import { estimateAt } from './estimate-at';
import type { Place } from './place';
import { thingOf } from './thing';
import type { Estimate, ModelProblem, Purchase, Span } from './types';

/** A place that cannot be answered for is left out and noted; what has no kind is a problem. */
export function span(purchase: Purchase, places: readonly Place[]): Span | ModelProblem {
  const known = thingOf(purchase);
  if ('problem' in known) return known;
  const estimates: Estimate[] = [];
  for (const place of places) {
    const there = estimateAt(known, place);
    if ('problem' in there) known.thing.notes.push(there);
    else estimates.push(there);
  }
  return { ...known.thing, places: estimates };
}
