/** One thing, one stated origin, the same thing made elsewhere (METHOD §2). */
import { type Placed, placer } from './estimate-at';
import { airOf, type BothWays, bothWays } from './freight/air';
import type { Place } from './place';
import { type ThingAndLevel, thingOf } from './thing';
import type { Alternative, Comparison, ModelProblem, Purchase } from './types';
import { differenceSdOf, probabilityLower, verdictOf, Z90 } from './uncertainty';
import { usualOf } from './usual';
import { whyOf } from './why';

/** @param sd of ln H. @param half factor from the middle of its range to an end. */
function alternativeTo(
  origin: Placed,
  originWays: BothWays,
  elsewhere: Placed,
  { purchase, thing }: ThingAndLevel,
  sd: number,
  half: number,
): Alternative {
  const [here, there] = [origin.standing, elsewhere.standing];
  const { place, making, factor, freight } = elsewhere.estimate;
  const lnH = there.lnKg - here.lnKg;
  const lnThing = there.lnThing - here.lnThing;
  const lnProcess = there.lnProcess - here.lnProcess;
  const ratio = Math.exp(lnH);
  const { kg } = origin.estimate.making;
  const probability = probabilityLower(lnH, sd);
  const sidesDisagree = lnThing * lnProcess < 0;
  // Written out field by field: spreading an object here takes a third of a comparison's time.
  return {
    place,
    making,
    factor,
    freight,
    differenceKg: kg * (ratio - 1),
    differenceLowKg: kg * (ratio / half - 1),
    differenceHighKg: kg * (ratio * half - 1),
    ratio,
    ratioLow: ratio / half,
    ratioHigh: ratio * half,
    probabilityLower: probability,
    verdict: verdictOf(probability, sidesDisagree),
    sidesDisagree,
    thingRatio: Math.exp(lnThing),
    processRatio: Math.exp(lnProcess),
    spendRatio: there.factor.kgPerUsd / here.factor.kgPerUsd,
    why: whyOf(here, there),
    air: airOf(originWays, bothWays(elsewhere.estimate, purchase, thing.mass)),
  };
}

/** The origin's own; where its province is none of that country, the country's, with a note. */
function placedOrigin(
  known: ThingAndLevel,
  place: ReturnType<typeof placer>,
  origin: Place,
): Placed | ModelProblem {
  const here = place(origin);
  if (!('problem' in here) || here.problem !== 'wrong-subdivision') return here;
  known.thing.notes.push(here);
  return place({ country: origin.country });
}

/**
 * The estimate for `origin` beside the same thing made in each of `versus`. A place in `versus` that cannot be
 * answered for is left out, an impossible price, mass or province is passed over; all leave a note. Without a kind or
 * an origin there is a ModelProblem, never an exception.
 */
export function compare(
  purchase: Purchase,
  origin: Place,
  versus: readonly Place[],
): Comparison | ModelProblem {
  const known = thingOf(purchase);
  if ('problem' in known) return known;
  const placed = placer(known);
  const here = placedOrigin(known, placed, origin);
  if ('problem' in here) return here;
  const { thing, level } = known;
  const originWays = bothWays(here.estimate, purchase, thing.mass);
  const alternatives: Alternative[] = [];
  const sd = differenceSdOf(level.kind.sector);
  const half = Math.exp(Z90 * sd);
  for (const place of versus) {
    const there = placed(place);
    if ('problem' in there) thing.notes.push(there);
    else alternatives.push(alternativeTo(here, originWays, there, known, sd, half));
  }
  const { steps } = thing;
  return {
    ...thing,
    origin: here.estimate,
    alternatives,
    usual: usualOf(level.kind, here.estimate.making.kg),
    spend: steps && { kg: steps.producerUsd2023 * here.standing.factor.kgPerUsd },
  };
}
