/** The store as a whole: how it is doing, and starting afresh. */
import { deleteDB } from 'idb';
import type { StorageView } from '../../records/views';
import { closeDatabase, DATABASE_NAME, database } from './database';
import { forgetBirth, lostAt } from './database-birth';
import { waitForRoom } from './room';
import { storageTroubleOf } from './storage-trouble';

/** Tries the store: opens it and reads from every part of it. */
export async function storageView(): Promise<StorageView> {
  try {
    await waitForRoom(); // a database that is still open can be read, and takes nothing
    const db = await database();
    const tx = db.transaction(['history', 'corrections', 'pins', 'trash']);
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).count()));
    return { state: 'ok', lostAt: await lostAt() };
  } catch (reason) {
    // What keeps the database from opening may keep the rest from answering.
    return { state: await storageTroubleOf(reason), lostAt: await lostAt().catch(() => null) };
  }
}

/** Deletes the database, damaged or not. The next use makes an empty one. */
export async function resetStorage(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
  await forgetBirth();
}
