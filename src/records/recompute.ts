/** Pure: something kept, worked out anew with today's dataset. */

import { compare } from '../model/compare';
import { datasetName } from '../model/dataset';
import { placeOf } from '../model/place';
import type { LookUp } from './look-up';
import type { PinnedPlace } from './pin';
import { placesOfComparison } from './to-look-up';

/**
 * The figures of today for `kept` and the places beside it; null where the dataset is the same, or where origin
 * or kind are not known, or the model has no answer any more.
 * @param home ISO 3166-1 alpha-2 country whose taxes are assumed where the shop's is not known.
 */
export function recomputed(kept: LookUp, beside: string[], home: string): PinnedPlace[] | null {
  const { origin, kind, price, massKg, material, shopCountry, kindGsd } = kept;
  if (kept.dataset === datasetName || !origin || !kind) return null;
  const compared = compare(
    {
      kind,
      kindGsd,
      shopCountry: shopCountry ?? home,
      ...(price && { price }),
      ...(material && { material }),
      ...(massKg !== null && { mass: { massKg, source: 'page' as const } }),
    },
    placeOf(origin),
    beside.filter((code) => code !== origin).map(placeOf),
  );
  return 'problem' in compared ? null : placesOfComparison(compared);
}
