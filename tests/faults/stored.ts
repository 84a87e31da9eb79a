/** All that is kept, taken out and put back as a whole. */
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase, database } from '../../src/background/storage/database';
import { browser } from '../unit/background/browser';

const STORES = ['history', 'corrections', 'pins', 'trash'] as const;
/** What an import has not added yet: nobody sees it, and it may be half there. */
const WAITING = ['imports', 'waiting'] as const;

export interface Stored {
  stores: Record<(typeof STORES)[number], unknown[]>;
  waiting: Record<(typeof WAITING)[number], unknown[]>;
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

export async function everythingStored(): Promise<Stored> {
  const db = await database();
  const [history = [], corrections = [], pins = [], trash = []] = await Promise.all(
    STORES.map((name) => db.getAll(name) as Promise<unknown[]>),
  );
  const [imports = [], rows = []] = await Promise.all(
    WAITING.map((name) => db.getAll(name) as Promise<unknown[]>),
  );
  return structuredClone({
    stores: { history, corrections, pins, trash },
    waiting: { imports, waiting: rows },
    local: browser.storage.local.all(),
    session: browser.storage.session.all(),
  });
}

/** A new profile that holds this and nothing else. */
export async function store({ stores, waiting, local, session }: Stored): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const tx = (await database()).transaction([...STORES, ...WAITING], 'readwrite');
  for (const name of STORES) {
    for (const entry of stores[name]) await tx.objectStore(name).put(entry as never);
  }
  for (const name of WAITING) {
    for (const entry of waiting[name]) await tx.objectStore(name).put(entry as never);
  }
  await tx.done;
  browser.storage.local.clear();
  browser.storage.session.clear();
  await browser.storage.local.set(local);
  await browser.storage.session.set(session);
}
