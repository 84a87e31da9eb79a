/** Origin not known: the same thing at one level in each of several places, without verdicts. */
import { placer } from './estimate-at';
import type { Place } from './place';
import { thingOf } from './thing';
import type { Estimate, ModelProblem, Purchase, Span } from './types';

/** A place that cannot be answered for is left out and noted; what has no kind is a problem. */
export function span(purchase: Purchase, places: readonly Place[]): Span | ModelProblem {
  const known = thingOf(purchase);
  if ('problem' in known) return known;
  const placed = placer(known);
  const estimates: Estimate[] = [];
  for (const place of places) {
    const there = placed(place);
    if ('problem' in there) known.thing.notes.push(there);
    else estimates.push(there.estimate);
  }
  return { ...known.thing, places: estimates };
}
