/** Finding entries among many: ids first, by indexes alone; the entries themselves a page at a time. */
import * as v from 'valibot';
import { idSchema } from '../../contracts/fields';
import { type LookUp, lookUpSchema } from '../../records/look-up';
import type { NamedWords } from '../../records/named-words';
import { queryWords } from '../../records/search-words';
import { database } from '../storage/database';

/** Moments that a Date can hold: a damaged entry of another is set aside. */
const moments = () => IDBKeyRange.bound(0, 8.64e15);

/**
 * Ids of the entries that each word of `search` finds, newest first: at the start of a word of its title or shop, or by
 * a kind or origin that the word may mean.
 */
export async function findHistory(search: string, named: NamedWords = []): Promise<number[]> {
  const { store } = (await database()).transaction('history');
  const found = queryWords(search).map((word) => {
    const { kinds = [], places = [] } = named.find((one) => one.word === word) ?? {};
    return Promise.all([
      store.index('words').getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`)),
      ...kinds.map((kind) => store.index('kind').getAllKeys(IDBKeyRange.only(kind))),
      // A country with its provinces.
      ...places.map((code) => store.index('origin').getAllKeys(IDBKeyRange.bound(code, `${code}-\uffff`))),
    ]);
  });
  const [newest, ...byWord] = await Promise.all([store.index('at').getAllKeys(moments()), ...found]);
  newest.reverse();
  const sets = byWord.map((ids) => new Set(ids.flat()));
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
