/** Unpacks what was recalled of one group of goods in one country of sale. */
import { recalledScale, recalledShares, tradeDestinations } from '../../../data/tables/origins';
import type { Shares } from './import-shares';
import { LEVEL_LETTERS, ORIGIN_LETTERS } from './recalled-letters';

const numbered = (letters: string) => new Map([...letters].map((letter, at) => [letter, at]));
const placeOf = numbered(ORIGIN_LETTERS);
const levelOf = numbered(LEVEL_LETTERS);
const rowOf = new Map(tradeDestinations.map((code, row) => [code, row]));

/** A field a group, split when first asked for. */
let fieldsOf: { of: string; split: string[] } | undefined;

/** The table may be filled late: until then it is empty. */
function fieldOf(group: number): string {
  if (fieldsOf?.of !== recalledShares) fieldsOf = { of: recalledShares, split: recalledShares.split('|') };
  return fieldsOf.split[group] ?? '';
}

/**
 * Shares by origin, less than 1 together; null where nothing was recalled.
 * @param group place of the group among `goodsGroups`. @param destination ISO 3166-1 alpha-2.
 */
export function recalledIn(group: number, destination: string): Shares | null {
  const row = rowOf.get(destination);
  if (row === undefined) return null;
  const [origins = '', words = ''] = fieldOf(group).split(':');
  const codes = origins.split(' ');
  const pairs = words.split(' ')[row] ?? '';
  const shares = new Map<string, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const origin = codes[placeOf.get(pairs[at] ?? '') ?? -1];
    const level = levelOf.get(pairs[at + 1] ?? '');
    if (origin && level !== undefined)
      shares.set(origin, Math.exp(recalledScale.lowest + recalledScale.step * level));
  }
  return shares.size > 0 ? shares : null;
}
