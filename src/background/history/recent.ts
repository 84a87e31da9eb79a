/** The latest look-ups, looked through from the newest on: a few hundred at most, however long the history is. */
import * as v from 'valibot';
import type { SeenInShop } from '../../contracts/answer';
import { type LookUp, lookUpSchema } from '../../records/look-up';
import { database } from '../storage/database';

const LOOKED_AT_MAX = 300;
/** Products of one shop that are shown at once. */
const SHOWN_MAX = 5;

/**
 * The newest look-ups that pass, each product once. Damaged entries are passed over.
 * @param passes may be asked about a damaged entry: any value in any field.
 * @param kind nothing else is looked at, and the order is that in which entries were first kept: within a day the same.
 */
export async function recentLookUps(
  passes: (entry: LookUp) => boolean,
  most: number,
  kind?: string,
): Promise<LookUp[]> {
  const { store } = (await database()).transaction('history');
  const newestFirst =
    kind === undefined
      ? store.index('at').openCursor(null, 'prev')
      : store.index('kind').openCursor(IDBKeyRange.only(kind), 'prev');
  const found = new Map<string, LookUp>();
  let looked = 0;
  for (
    let cursor = await newestFirst;
    cursor && found.size < most && looked < LOOKED_AT_MAX;
    cursor = await cursor.continue()
  ) {
    looked++;
    // Looking through the whole entry takes longest: only of those that are wanted.
    if (found.has(cursor.value.key) || !passes(cursor.value)) continue;
    const checked = v.safeParse(lookUpSchema, cursor.value);
    if (checked.success) found.set(checked.output.key, checked.output);
  }
  return [...found.values()];
}

/** Products of a shop that were looked up lately and have a figure, the newest first. */
export async function seenInShop(shop: string): Promise<SeenInShop[]> {
  const entries = await recentLookUps((entry) => entry.shop === shop && entry.kg !== null, SHOWN_MAX);
  return entries.map(({ title, url, kg, origin }) => ({
    title,
    url,
    kg: kg ?? 0,
    isTypical: origin === null,
  }));
}
