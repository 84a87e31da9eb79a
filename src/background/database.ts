/** The person's own data: IndexedDB through idb. The schema's versions and how each is reached from the last. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../answer';
import type { HistoryEntry } from '../messages';

export interface StoredCorrection {
  /** Product.key */
  key: string;
  correction: Correction;
  /** Milliseconds since 1970. */
  at: number;
}

export interface WhenceSchema extends DBSchema {
  history: { key: number; value: HistoryEntry; indexes: { at: number; key: string } };
  corrections: { key: string; value: StoredCorrection };
}
export type Database = IDBPDatabase<WhenceSchema>;

const NAME = 'whence';
const VERSION = 1;

let open: Promise<Database> | undefined;

/** The open database; opened once a worker's life, again after the browser closed it under us. */
export function database(): Promise<Database> {
  open ??= openDB<WhenceSchema>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        const history = db.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
        history.createIndex('at', 'at');
        history.createIndex('key', 'key');
        db.createObjectStore('corrections', { keyPath: 'key' });
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      open = undefined;
    },
    terminated() {
      open = undefined;
    },
  }).catch((reason: unknown) => {
    open = undefined;
    throw reason;
  });
  return open;
}
