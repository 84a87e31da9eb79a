/** Pure: something kept, worked out anew with today's dataset. */

import { compare } from '../model/compare';
import { datasetName } from '../model/dataset';
import { typical } from '../model/likely-origins/typical';
import { placeOf } from '../model/place';
import type { Purchase } from '../model/types';
import type { LookUp } from './look-up';
import type { Recomputed } from './pin';
import { placesOfComparison, placesOfTypical } from './to-look-up';

/** What the model needs to know, out of what was kept. */
function purchaseOf(kept: LookUp, kind: string, home: string): Purchase {
  const { price, massKg, material, shopCountry, kindGsd } = kept;
  return {
    kind,
    kindGsd,
    shopCountry: shopCountry ?? home,
    ...(price && { price }),
    ...(material && { material }),
    ...(massKg !== null && { mass: { massKg, source: 'page' as const } }),
  };
}

/**
 * The figures of today for `kept` and the places beside it; null where the dataset is the same, or where the kind is not
 * known, or the model has no answer any more. A figure of a stated origin stays one, a typical one is expected anew.
 * @param home ISO 3166-1 alpha-2 country whose taxes are assumed where the shop's is not known.
 */
export function recomputed(kept: LookUp, beside: string[], home: string): Recomputed | null {
  const { origin, kind } = kept;
  if (kept.dataset === datasetName || !kind) return null;
  const purchase = purchaseOf(kept, kind, home);
  if (origin) {
    const places = beside.filter((code) => code !== origin).map(placeOf);
    const compared = compare(purchase, placeOf(origin), places);
    return 'problem' in compared
      ? null
      : { making: compared.origin.making, places: placesOfComparison(compared) };
  }
  if (!kept.typical) return null;
  const expected = typical(purchase, beside.map(placeOf), kept.clues ?? {});
  return 'problem' in expected ? null : { making: expected.making, places: placesOfTypical(expected) };
}
