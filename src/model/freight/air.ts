/** Whether flying one of two things changes which is lower (METHOD §3). */
import type { Alternative, Estimate, Mass } from '../types';
import { freightOf } from './freight';

const NEVER = { originFlownOverturns: false, alternativeFlownOverturns: false };

type Delivered = Pick<Estimate, 'making' | 'freight'>;

/** kg of making a thing and flying it in; null where that is not known. */
export function flownKg(estimate: Estimate, shopCountry: string, mass: Mass | null): number | null {
  const flight = mass && freightOf(estimate.place.country, shopCountry, mass, 'air');
  return flight ? estimate.making.kg + flight.kg : null;
}

/** Compares making and freight of both, each by its usual way and, as `…Flown`, by air. */
export function airOf(
  origin: Delivered,
  alternative: Delivered,
  originFlown: number | null,
  alternativeFlown: number | null,
): Alternative['air'] {
  if (!origin.freight || !alternative.freight || originFlown === null || alternativeFlown === null)
    return NEVER;
  const here = origin.making.kg + origin.freight.kg;
  const there = alternative.making.kg + alternative.freight.kg;
  return {
    originFlownOverturns: here < there && originFlown > there,
    alternativeFlownOverturns: there < here && alternativeFlown > here,
  };
}
