/**
 * The database's versions: step n brings version n to n + 1. A step, once shipped, is never changed. All steps of an
 * upgrade are one transaction: it ends in the newest version or leaves the old one as it was.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredCorrection } from '../../records/correction';
import {
  correctionWithKind,
  type FirstCorrection,
  type FirstLookUp,
  lookUpWithKind,
} from '../../records/first-kinds';
import type { LookUp } from '../../records/look-up';
import type { Pin } from '../../records/pin';
import { indexWords } from '../../records/search-words';
import { packStaged, type Upgrade } from './pack-staged';
import type { Import, Waiting } from './waiting';

/** A look-up as stored: with the words it is found by. */
export type StoredLookUp = LookUp & { words: string[] };

/** Entries that were deleted together, or a part of them, and can still be put back. */
export interface Trash {
  id: number;
  /** Of a later part: id of the first. */
  partOf?: number;
  at: number;
  entries: StoredLookUp[];
}

export interface WhenceSchema extends DBSchema {
  history: {
    key: number;
    value: StoredLookUp;
    indexes: { at: number; key: string; words: string; kind: string; origin: string };
  };
  corrections: { key: string; value: StoredCorrection };
  pins: { key: number; value: Pin; indexes: { key: string } };
  trash: { key: number; value: Trash };
  imports: { key: number; value: Import };
  waiting: { key: [import: number, part: number]; value: Waiting };
}

/** A step meets stores and rows as the steps before it left them, whatever the schema of today says. */
type Step = (db: IDBPDatabase, tx: Upgrade) => Promise<void>;

/** What version 2 adds to an entry of version 1. */
export function withSearchWords(
  entry: Omit<FirstLookUp, 'shopCountry' | 'categoryGsd'>,
): FirstLookUp & { words: string[] } {
  return {
    ...entry,
    shopCountry: null,
    categoryGsd: 1,
    words: indexWords(`${entry.title} ${entry.shop}`),
  };
}

/** What lies in the store before its step has run is of the first round. */
const asFirst = (stored: unknown) => stored as FirstLookUp;

/** A damaged row must not keep the others from an upgrade: it stays as it is, and is left out wherever rows are read. */
function brought<T>(row: () => T): T[] {
  try {
    return [row()];
  } catch {
    return [];
  }
}

export const steps: readonly Step[] = [
  async (db) => {
    const history = db.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
    history.createIndex('at', 'at');
    history.createIndex('key', 'key');
    db.createObjectStore('corrections', { keyPath: 'key' });
  },
  async (db, tx) => {
    db.createObjectStore('pins', { keyPath: 'id', autoIncrement: true }).createIndex('key', 'key', {
      unique: true,
    });
    db.createObjectStore('trash', { keyPath: 'id', autoIncrement: true });
    const history = tx.objectStore('history');
    for (let cursor = await history.openCursor(); cursor; cursor = await cursor.continue())
      await cursor.update(withSearchWords(asFirst(cursor.value)));
    history.createIndex('words', 'words', { multiEntry: true });
  },
  // Categories became kinds; the mass is kept, for the figure rests on it.
  async (_db, tx) => {
    const history = tx.objectStore('history');
    for (let cursor = await history.openCursor(); cursor; cursor = await cursor.continue())
      for (const entry of brought(() => lookUpWithKind(asFirst(cursor?.value)))) await cursor.update(entry);
    const pins = tx.objectStore('pins');
    for (let cursor = await pins.openCursor(); cursor; cursor = await cursor.continue())
      for (const pin of brought(() => lookUpWithKind(asFirst(cursor?.value)))) await cursor.update(pin);
    const trash = tx.objectStore('trash');
    for (let cursor = await trash.openCursor(); cursor; cursor = await cursor.continue()) {
      const stored: unknown = cursor.value.entries;
      const entries = Array.isArray(stored)
        ? stored.flatMap((entry) => brought(() => lookUpWithKind(entry)))
        : [];
      await cursor.update({ ...cursor.value, entries });
    }
    const corrections = tx.objectStore('corrections');
    for (let cursor = await corrections.openCursor(); cursor; cursor = await cursor.continue())
      for (const correction of brought(() => correctionWithKind(cursor?.value as FirstCorrection)))
        await cursor.update(correction);
  },
  // Imports in parts: rows wait until all of them are there.
  async (db) => {
    db.createObjectStore('imports', { keyPath: 'id', autoIncrement: true });
    db.createObjectStore('staged', { keyPath: ['import', 'list', 'at', 'key'] });
  },
  // Look-ups are found by kind and by origin as well; a row that has none stands in no index.
  async (_db, tx) => {
    const history = tx.objectStore('history');
    history.createIndex('kind', 'kind');
    history.createIndex('origin', 'origin');
  },
  // What waits for an import is packed.
  packStaged,
];
