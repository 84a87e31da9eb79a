/** Making one thing in one place: its level, moved there by H, with its range (METHOD §1, §2). */
import { freightOf } from './freight/freight';
import type { ThingLevel } from './level-of-thing';
import type { Place } from './place';
import { type Standing, standingOf } from './standing';
import type { ThingAndLevel } from './thing';
import type { Estimate, ModelProblem } from './types';
import { rangeOf, shiftVariance } from './uncertainty';

/** ln kg CO2e and its variance: what a range or a mixture over places is made of. */
export interface LnKg {
  lnKg: number;
  variance: number;
}

/** A level moved to where `standing` is; the same for a place that is stated and for one that is only likely. */
export function levelAt(level: ThingLevel, standing: Standing): LnKg | ModelProblem {
  const reference = standingOf({ country: level.level.place }, level.kind.sector);
  if ('problem' in reference) return reference;
  const lnShift = standing.lnKg - reference.lnKg;
  return { lnKg: level.lnKg + lnShift, variance: level.variance + shiftVariance(lnShift) };
}

/**
 * ln kg of one thing made in one place, and its variance; or why there is none. Pure, and one level for all places:
 * what a mixture over likely origins is made of.
 */
export function lnKgAt(level: ThingLevel, place: Place): LnKg | ModelProblem {
  const standing = standingOf(place, level.kind.sector);
  return 'problem' in standing ? standing : levelAt(level, standing);
}

export function estimateAt({ purchase, thing, level }: ThingAndLevel, place: Place): Estimate | ModelProblem {
  const standing = standingOf(place, level.kind.sector);
  if ('problem' in standing) return standing;
  const at = levelAt(level, standing);
  if ('problem' in at) return at;
  return {
    place,
    making: rangeOf(Math.exp(at.lnKg), at.variance),
    factor: standing.factor,
    freight: freightOf(place.country, purchase.shopCountry, thing.mass, purchase.freight),
  };
}
