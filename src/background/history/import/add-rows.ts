/** Rows of an import into the stores they belong to, within a transaction of whoever calls. Each returns how many were new. */
import type { IDBPTransaction } from 'idb';
import type { StoredCorrection } from '../../../records/correction';
import { PINS_MAX, type Pin } from '../../../records/pin';
import { indexWords } from '../../../records/search-words';
import type { StoredLookUp, WhenceSchema } from '../../storage/migrations';
import type { Row } from '../../storage/waiting';
import { visitOf } from '../visit';

export const ADD_STORES = ['imports', 'waiting', 'history', 'pins', 'corrections'] as const;
export type AddTransaction = IDBPTransaction<WhenceSchema, (typeof ADD_STORES)[number][], 'readwrite'>;

/** So many times as many entries of the same time are read to look for doubles; where there are more, each is looked for. */
const SPAN_MAX = 4;

/** Which of these look-ups are in the history already. */
async function known(tx: AddTransaction, rows: Row[]): Promise<Set<string>> {
  const history = tx.objectStore('history');
  const moments = rows.map(({ at }) => at);
  const span = IDBKeyRange.bound(Math.min(...moments), Math.max(...moments));
  const most = SPAN_MAX * rows.length;
  const many = (await history.index('at').getAllKeys(span, most + 1)).length > most;
  const there = many
    ? (await Promise.all(rows.map(({ key }) => history.index('key').getAll(key)))).flat()
    : await history.index('at').getAll(span);
  return new Set(there.map(visitOf));
}

/** Adds look-ups that are not there, each moment's once; the ids that they were given, null where none was new. */
export async function addHistory(
  tx: AddTransaction,
  rows: Row[],
): Promise<{ count: number; ids: [from: number, to: number] | null }> {
  if (!rows.length) return { count: 0, ids: null };
  const there = await known(tx, rows);
  const history = tx.objectStore('history');
  const isNew = (row: Row) => there.size < there.add(visitOf(row)).size;
  // Not awaited one by one: the transaction's end tells whether all were written. Nobody else writes meanwhile, so their
  // ids follow one another.
  const additions = rows.filter(isNew).map((row) => {
    const { id: _, ...entry } = row as StoredLookUp;
    const stored = { ...entry, words: indexWords(`${entry.title} ${entry.shop}`) };
    const adding = history.add(stored as StoredLookUp);
    adding.catch(() => undefined); // told below, or by the transaction's end where another failed before it
    return adding;
  });
  const ids = await Promise.all(additions);
  const [from] = ids;
  const to = ids.at(-1);
  return { count: ids.length, ids: from === undefined || to === undefined ? null : [from, to] };
}

/** Adds pins of products that are not pinned, as many as there is room for. */
export async function addPins(tx: AddTransaction, rows: Row[]): Promise<number> {
  const pins = tx.objectStore('pins');
  let room = PINS_MAX - (await pins.count());
  let count = 0;
  for (const row of rows) {
    if (room <= 0) break;
    if ((await pins.index('key').getKey(row.key)) !== undefined) continue;
    const { id: _, ...pin } = row as Pin;
    await pins.add(pin as Pin);
    room--;
    count++;
  }
  return count;
}

/** Writes corrections that are newer than ours. */
export async function addCorrections(tx: AddTransaction, rows: Row[]): Promise<number> {
  const corrections = tx.objectStore('corrections');
  let count = 0;
  for (const row of rows) {
    const ours = await corrections.get(row.key);
    if (ours && ours.at >= row.at) continue;
    await corrections.put(row as StoredCorrection);
    count++;
  }
  return count;
}
