/** Deleting with a way back: what is deleted waits in the trash for a while, in the same transaction. */
import { atomic } from '../storage/atomic';
import { database } from '../storage/database';
import type { Trash } from '../storage/migrations';

/** How long a deletion can be undone. */
export const UNDO_MS = 10 * 60 * 1000;

/** Deletes these entries, or all for null; returns the id to undo it by, null where nothing was deleted. */
export async function deleteHistory(ids: number[] | null, at: number): Promise<number | null> {
  const tx = (await database()).transaction(['history', 'trash'], 'readwrite');
  return atomic(tx, async () => {
    const history = tx.objectStore('history');
    const found = ids ? await Promise.all(ids.map((id) => history.get(id))) : await history.getAll();
    const entries = found.filter((entry) => entry !== undefined);
    if (!entries.length) return null;
    if (ids) await Promise.all(entries.map(({ id }) => history.delete(id)));
    else await history.clear();
    return tx.objectStore('trash').add({ at, entries } as Trash); // the database gives the id
  });
}

/** Puts a deletion's entries back under their ids; returns how many. Undoing twice does no harm. */
export async function undoDelete(trashId: number): Promise<number> {
  const tx = (await database()).transaction(['history', 'trash'], 'readwrite');
  return atomic(tx, async () => {
    const trash = tx.objectStore('trash');
    const entries = (await trash.get(trashId))?.entries ?? [];
    const history = tx.objectStore('history');
    await Promise.all(entries.map((entry) => history.put(entry)));
    await trash.delete(trashId);
    return entries.length;
  });
}

/** Empties the trash of what was deleted more than `UNDO_MS` before `now`, or of a time to come. */
export async function emptyTrash(now: number): Promise<void> {
  const tx = (await database()).transaction('trash', 'readwrite');
  await atomic(tx, async () => {
    for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue())
      if (Math.abs(now - cursor.value.at) > UNDO_MS) await cursor.delete();
  });
}
