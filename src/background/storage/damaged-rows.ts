/** Rows that no schema fits: set aside wherever rows are read. Here they are counted, handed out and deleted. */
import * as v from 'valibot';
import { rowLists, rowSchemas } from '../../records/backup';
import type { DamagedRows } from '../../records/views';
import { atomic } from './atomic';
import { type Database, database } from './database';

/** Rows read at once. */
const BATCH = 1000;
/** Most damaged rows that are handed out. */
const SHOWN_MAX = 1000;

type List = (typeof rowLists)[number];

/** Keys and values of a list's damaged rows, read in batches so that others are answered meanwhile. */
async function* damagedIn(db: Database, list: List): AsyncGenerator<[key: IDBValidKey, row: unknown]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const { store } = db.transaction(list);
    const [keys, rows] = await Promise.all([store.getAllKeys(after, BATCH), store.getAll(after, BATCH)]);
    for (const [index, row] of rows.entries()) {
      const key = keys[index];
      if (key !== undefined && !v.is(rowSchemas[list], row)) yield [key, row];
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** As text; what JSON has no form for says what it is. */
function textOf(row: unknown): string {
  try {
    return JSON.stringify(row) ?? String(row);
  } catch {
    return JSON.stringify(String(row));
  }
}

/** How many rows are damaged, and the first of them as JSON texts. */
export async function damagedRows(): Promise<DamagedRows> {
  const db = await database();
  const found: DamagedRows = { count: 0, rows: [] };
  for (const list of rowLists)
    for await (const [, row] of damagedIn(db, list)) {
      found.count++;
      if (found.rows.length < SHOWN_MAX) found.rows.push(`{"${list}":${textOf(row)}}`);
    }
  return found;
}

/** Deletes every damaged row for good; returns how many. */
export async function deleteDamaged(): Promise<number> {
  const db = await database();
  let count = 0;
  for (const list of rowLists) {
    const keys: IDBValidKey[] = [];
    for await (const [key] of damagedIn(db, list)) keys.push(key);
    const tx = db.transaction(list, 'readwrite');
    await atomic(tx, async () => {
      for (const key of keys) {
        // Written over in the meantime, it may be sound by now.
        if (v.is(rowSchemas[list], await tx.store.get(key as never))) continue;
        await tx.store.delete(key as never);
        count++;
      }
    });
  }
  return count;
}
