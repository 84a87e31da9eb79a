/** Whether flying one of two things changes which is lower (METHOD §3). */
import type { Alternative, Estimate, Mass } from '../types';
import { freightOf } from './freight';

const NEVER = { originFlownOverturns: false, alternativeFlownOverturns: false };

type Delivered = Pick<Estimate, 'making' | 'freight' | 'place'>;

/** Compares making and freight of both, each by its usual way and by air. */
export function airOf(
  origin: Delivered,
  alternative: Delivered,
  shopCountry: string,
  mass: Mass | null,
): Alternative['air'] {
  if (!mass || !origin.freight || !alternative.freight) return NEVER;
  const flownKg = (place: Delivered['place']) => freightOf(place.country, shopCountry, mass, 'air')?.kg ?? 0;
  const here = origin.making.kg + origin.freight.kg;
  const there = alternative.making.kg + alternative.freight.kg;
  const hereFlown = origin.making.kg + flownKg(origin.place);
  const thereFlown = alternative.making.kg + flownKg(alternative.place);
  return {
    originFlownOverturns: here < there && hereFlown > there,
    alternativeFlownOverturns: there < here && thereFlown > here,
  };
}
