/** A step of the database: what waited for an import row by row waits packed. Once shipped it is never changed. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The one transaction of all steps of an upgrade. */
export type Upgrade = IDBPTransaction<unknown, ArrayLike<string>, 'versionchange'>;

/** As many rows as a record held when this step was written. */
const ROWS = 250;

interface Staged {
  import: number;
  list: string;
  row: unknown;
}

/** @param db any database whose stores `staged` and `imports` are as the step before left them. */
export async function packStaged(db: IDBPDatabase, tx: Upgrade): Promise<void> {
  const waiting = db.createObjectStore('waiting', { keyPath: ['import', 'part'] });
  const parts = new Map<number, number>();
  let record: { import: number; part: number; list: string; rows: unknown[] } | undefined;
  for (let cursor = await tx.objectStore('staged').openCursor(); cursor; cursor = await cursor.continue()) {
    const { import: id, list, row } = cursor.value as Staged;
    if (record?.import !== id || record.list !== list || record.rows.length === ROWS) {
      if (record) await waiting.add(record);
      record = { import: id, part: parts.get(id) ?? 0, list, rows: [] };
      parts.set(id, record.part + 1);
    }
    record.rows.push(row);
  }
  if (record) await waiting.add(record);
  for (let cursor = await tx.objectStore('imports').openCursor(); cursor; cursor = await cursor.continue()) {
    const { after: _, ...kept } = cursor.value;
    await cursor.update({ ...kept, part: 0, parts: parts.get(kept.id) ?? 0 });
  }
  db.deleteObjectStore('staged');
}
