/** The person's own data: IndexedDB through idb, opened once a worker's life, brought to the newest version. */
import { type IDBPDatabase, openDB } from 'idb';
import { noteBirth } from './database-birth';
import { steps, type WhenceSchema } from './migrations';
import { waitForRoom } from './room';

export type Database = IDBPDatabase<WhenceSchema>;

export const DATABASE_NAME = 'whence';

let open: Promise<Database> | undefined;

async function openDatabase(): Promise<Database> {
  let birth: Promise<void> | undefined;
  // Of today's schema once all steps have run, and not before.
  const opened: unknown = await openDB(DATABASE_NAME, steps.length, {
    async upgrade(db, from, _to, tx) {
      for (const step of steps.slice(from)) await step(db, tx);
      if (from === 0) birth = noteBirth(Date.now());
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      open = undefined;
    },
    terminated() {
      open = undefined;
    },
  });
  // Whoever asks right after the birth is told of it; where it can't be noted, the database serves all the same.
  await birth?.catch(() => undefined);
  return opened as Database;
}

/** The open database; opened anew after the browser closed it under us. Rejects where it cannot be opened. */
export async function database(): Promise<Database> {
  if (!open) await waitForRoom();
  open ??= openDatabase().catch((reason: unknown) => {
    open = undefined;
    throw reason;
  });
  return open;
}

/** Lets go of the database, so that it can be deleted. */
export async function closeDatabase(): Promise<void> {
  const opened = await open?.catch(() => undefined);
  opened?.close();
  open = undefined;
}
