/** Pure: which of the places made elsewhere is worth a sentence: one that a shopper can really choose. */
import { placeCode } from '../model/place';
import type { Alternative } from '../model/types';

/** The shopper's own country first, else the likeliest other origin; never the largest gap for its own sake. */
export function worthComparing(
  alternatives: readonly Alternative[],
  home: string,
  likely: readonly string[] = [],
): Alternative | null {
  for (const code of [home, ...likely]) {
    const found = alternatives.find(({ place }) => placeCode(place) === code);
    if (found) return found;
  }
  return alternatives[0] ?? null;
}
