/** Recalled shares as text: a group's origins, then for each country of sale two characters an origin. */
import { LEVEL_LETTERS, ORIGIN_LETTERS } from '../../../src/model/likely-origins/recalled-letters';
import type { Shares } from './read-trade';

/** From 1 to 99 %, in few steps on purpose: the shares are as coarse. A smaller share counts as not named. */
const SMALLEST = 0.01;
export const RECALLED_LOWEST = Math.log(SMALLEST);
export const RECALLED_STEP = Math.log(0.99 / SMALLEST) / (LEVEL_LETTERS.length - 1);

function levelOf(share: number): string {
  const level = Math.round((Math.log(share) - RECALLED_LOWEST) / RECALLED_STEP);
  return LEVEL_LETTERS[Math.min(LEVEL_LETTERS.length - 1, level)] ?? '';
}

/**
 * Groups between "|": its origins ("CN TR DE"), ":", then a word a destination, separated by blanks, of pairs (place among
 * the origins, level of the share). Of more origins than there are letters the rarest are left out.
 */
export function packRecalled(
  groups: readonly ReadonlyMap<string, Shares>[],
  destinations: readonly string[],
): string {
  return groups
    .map((byDestination) => {
      const seen = new Map<string, number>();
      for (const shares of byDestination.values())
        for (const [origin, share] of shares)
          if (share >= SMALLEST) seen.set(origin, (seen.get(origin) ?? 0) + share);
      const origins = [...seen]
        .sort(([one, much], [other, more]) => more - much || (one < other ? -1 : 1))
        .slice(0, ORIGIN_LETTERS.length)
        .map(([origin]) => origin);
      const fields = destinations.map((to) =>
        [...(byDestination.get(to) ?? [])]
          .filter(([origin, share]) => share >= SMALLEST && origins.includes(origin))
          .map(([origin, share]) => `${ORIGIN_LETTERS[origins.indexOf(origin)]}${levelOf(share)}`)
          .join(''),
      );
      return `${origins.join(' ')}:${fields.join(' ')}`;
    })
    .join('|');
}
