/** The store as a whole: how it is doing, and starting afresh. */
import { deleteDB } from 'idb';
import type { StorageView } from '../../records/views';
import { closeDatabase, DATABASE_NAME, database } from './database';
import { forgetBirth, lostAt } from './database-birth';
import { storageTroubleOf } from './storage-trouble';

/** Tries the store: opens it and reads from every part of it. */
export async function storageView(): Promise<StorageView> {
  try {
    const db = await database();
    const tx = db.transaction(['history', 'corrections', 'pins', 'trash']);
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).count()));
    return { state: 'ok', lostAt: await lostAt() };
  } catch (reason) {
    return { state: storageTroubleOf(reason), lostAt: await lostAt() };
  }
}

/** Deletes the database, damaged or not. The next use makes an empty one. */
export async function resetStorage(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
  await forgetBirth();
}
