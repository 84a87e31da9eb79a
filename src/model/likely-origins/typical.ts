/** Origin not stated: the mixture over all places that such a thing may come from (METHOD §3). */
import { findCountry } from '../countries';
import { lnKgAt, placer } from '../estimate-at';
import { type Component, mixtureKg, mixtureQuantile } from '../mixture';
import type { Place } from '../place';
import { type ThingAndLevel, thingOf } from '../thing';
import type { Estimate, Kg, LikelyPlace, ModelProblem, Purchase, Typical } from '../types';
import { ifMadeIn } from './if-made-in';
import { likelyOrigins, type OriginClues } from './likely-origins';

/** Places less likely than this do not move the range; leaving them out there saves most of its time. */
const RANGE_SHARE_MIN = 0.0005;
/** A 90 % range. */
const LOW = 0.05;
const HIGH = 0.95;

/** Likely places that the model can answer for, each with its part of the mixture. */
function partsOf({ thing, level }: ThingAndLevel, shop: string | null, clues: OriginClues) {
  const { mixedOf, kind } = thing.kind;
  const kinds = mixedOf.length > 0 ? mixedOf : [{ id: kind, probability: 1 }];
  return likelyOrigins(kinds, shop, clues).flatMap(({ country, share }) => {
    const at = lnKgAt(level, { country });
    if ('problem' in at) return [];
    return [{ country, component: { weight: share, lnKg: at.lnKg, sd: Math.sqrt(at.variance) } }];
  });
}

function makingOf(components: readonly Component[]): Kg {
  const wide = components.filter(({ weight }) => weight >= RANGE_SHARE_MIN);
  return {
    kg: mixtureKg(components),
    lowKg: mixtureQuantile(wide, LOW),
    highKg: mixtureQuantile(wide, HIGH),
  };
}

/**
 * What such a thing typically causes, and where such things usually come from. A problem where the kind is unknown or no
 * likely place has factors.
 * @param places to be shown beside it; one that cannot be answered for is left out and noted.
 * @param clues what the page says of the origin without stating it.
 */
export function typical(
  purchase: Purchase,
  places: readonly Place[] = [],
  clues: OriginClues = {},
): Typical | ModelProblem {
  const known = thingOf(purchase);
  if ('problem' in known) return known;
  const shopCountry = findCountry(purchase.shopCountry) ? purchase.shopCountry : null;
  const parts = partsOf(known, shopCountry, clues);
  const total = parts.reduce((sum, { component }) => sum + component.weight, 0);
  if (total === 0) return { problem: 'no-data', given: purchase.kind };
  const likely: LikelyPlace[] = parts.map(({ country, component }) => ({
    place: { country },
    share: component.weight / total,
    kg: Math.exp(component.lnKg),
  }));
  const placed = placer(known);
  const shown: Estimate[] = [];
  for (const place of places) {
    const there = placed(place);
    if ('problem' in there) known.thing.notes.push(there);
    else shown.push(there.estimate);
  }
  return {
    ...known.thing,
    shopCountry,
    making: makingOf(parts.map(({ component }) => component)),
    likelyOrigins: likely,
    ifMadeIn: ifMadeIn(likely, known.level.kind.sector),
    places: shown,
  };
}
