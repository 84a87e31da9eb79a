/** Finding entries among many: ids first, by indexes alone; the entries themselves a page at a time. */
import * as v from 'valibot';
import { type LookUp, lookUpSchema } from '../../kept/look-up';
import { queryWords } from '../../kept/search-words';
import { database } from '../database';

/** Ids of the entries that have every word of `search` at the start of one of theirs, newest first. */
export async function findHistory(search: string): Promise<number[]> {
  const { store } = (await database()).transaction('history');
  const byWord = queryWords(search).map((word) =>
    store.index('words').getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`)),
  );
  const [newest, ...found] = await Promise.all([store.index('at').getAllKeys(), ...byWord]);
  newest.reverse();
  const sets = found.map((ids) => new Set(ids));
  return newest.filter((id) => sets.every((set) => set.has(id)));
}

/** The entries of these ids, in their order. Those that are gone or damaged are left out. */
export async function readHistory(ids: number[]): Promise<LookUp[]> {
  const { store } = (await database()).transaction('history');
  const stored = await Promise.all(ids.map((id) => store.get(id)));
  return stored.flatMap((entry) => {
    const checked = v.safeParse(lookUpSchema, entry);
    return checked.success ? [checked.output] : [];
  });
}
