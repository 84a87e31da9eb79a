/** Whether flying one of two things changes which is lower (METHOD §6). */
import type { Alternative, Estimate, Mass, Purchase } from '../types';
import { flightKg, freightOf } from './freight';

/** kg of making a thing and bringing it in; null where freight is not known or there is no flight. */
export interface BothWays {
  usualKg: number | null;
  flownKg: number | null;
}

/** The usual way is meant even where the purchase asks for another. */
export function bothWays(estimate: Estimate, purchase: Purchase, mass: Mass): BothWays {
  const [from, to] = [estimate.place.country, purchase.shopCountry];
  const usual = purchase.freight ? freightOf(from, to, mass) : estimate.freight;
  const flight = flightKg(from, to, mass.massKg);
  return {
    usualKg: usual && estimate.making.kg + usual.kg,
    flownKg: flight === null ? null : estimate.making.kg + flight,
  };
}

/** Compares making and freight of both: each by its usual way and, as `…Flown`, one by air. */
export function airOf(origin: BothWays, alternative: BothWays): Alternative['air'] {
  const [here, there] = [origin.usualKg, alternative.usualKg];
  const known = here !== null && there !== null;
  return {
    originFlownOverturns: known && here < there && origin.flownKg !== null && origin.flownKg > there,
    alternativeFlownOverturns:
      known && there < here && alternative.flownKg !== null && alternative.flownKg > here,
  };
}
