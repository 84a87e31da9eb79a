/** Finding entries among many: ids first, by indexes alone; the entries themselves a page at a time. */
import * as v from 'valibot';
import { idSchema } from '../../contracts/fields';
import { type LookUp, lookUpSchema } from '../../records/look-up';
import { queryWords } from '../../records/search-words';
import { database } from '../storage/database';

/** Moments that a Date can hold: a damaged entry of another is set aside. */
const moments = () => IDBKeyRange.bound(0, 8.64e15);

/** Ids of the entries that have every word of `search` at the start of one of theirs, newest first. */
export async function findHistory(search: string): Promise<number[]> {
  const { store } = (await database()).transaction('history');
  const byWord = queryWords(search).map((word) =>
    store.index('words').getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`)),
  );
  const [newest, ...found] = await Promise.all([store.index('at').getAllKeys(moments()), ...byWord]);
  newest.reverse();
  const sets = found.map((ids) => new Set(ids));
  return newest.filter((id) => v.is(idSchema, id) && sets.every((set) => set.has(id)));
}

/** Ids that lie closer together than this are read in one go: a call for each costs more than entries left over. */
const DENSE = 2;

/** The entries of these ids, in their order. Those that are gone or damaged are left out. */
export async function readHistory(ids: number[]): Promise<LookUp[]> {
  if (ids.length === 0) return [];
  const { store } = (await database()).transaction('history');
  const low = ids.reduce((least, id) => Math.min(least, id));
  const high = ids.reduce((most, id) => Math.max(most, id));
  const together = high - low < DENSE * ids.length;
  const stored = together
    ? await store.getAll(IDBKeyRange.bound(low, high))
    : await Promise.all(ids.map((id) => store.get(id)));
  const byId = new Map(stored.map((entry) => [entry?.id, entry]));
  return ids.flatMap((id) => {
    const checked = v.safeParse(lookUpSchema, byId.get(id));
    return checked.success ? [checked.output] : [];
  });
}
