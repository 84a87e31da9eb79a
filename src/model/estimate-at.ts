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

/** A place with its estimate and where it stands for the thing's sector. */
export interface Placed {
  estimate: Estimate;
  standing: Standing;
}

/** @param lnReference `lnKg` of the standing where the level is for. */
function moved(level: ThingLevel, standing: Standing, lnReference: number): LnKg {
  const lnShift = standing.lnKg - lnReference;
  return { lnKg: level.lnKg + lnShift, variance: level.variance + shiftVariance(lnShift) };
}

const referenceOf = (level: ThingLevel) => standingOf({ country: level.level.place }, level.kind.sector);

/**
 * ln kg of one thing made in one place, and its variance; or why there is none. Pure, and one level for all places:
 * what a mixture over likely origins is made of.
 */
export function lnKgAt(level: ThingLevel, place: Place): LnKg | ModelProblem {
  const reference = referenceOf(level);
  if ('problem' in reference) return reference;
  const standing = standingOf(place, level.kind.sector);
  return 'problem' in standing ? standing : moved(level, standing, reference.lnKg);
}

/** Makes estimates of one thing in any place: what is the same for all is looked up once. */
export function placer({ purchase, thing, level }: ThingAndLevel): (place: Place) => Placed | ModelProblem {
  const reference = referenceOf(level);
  return (place) => {
    if ('problem' in reference) return reference;
    const standing = standingOf(place, level.kind.sector);
    if ('problem' in standing) return standing;
    const { lnKg, variance } = moved(level, standing, reference.lnKg);
    return {
      standing,
      estimate: {
        place,
        making: rangeOf(Math.exp(lnKg), variance),
        factor: standing.factor,
        freight: freightOf(place.country, purchase.shopCountry, thing.mass, purchase.freight),
      },
    };
  };
}
