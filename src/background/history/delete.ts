/** Deleting with a way back: what is deleted waits in the trash for a while, in the same transaction. */
import * as v from 'valibot';
import { lookUpSchema } from '../../records/look-up';
import { atomic } from '../storage/atomic';
import { database } from '../storage/database';
import type { StoredLookUp, Trash } from '../storage/migrations';
import { visitOf } from './visit';

/** How long a deletion can be undone. */
export const UNDO_MS = 10 * 60 * 1000;

/** Of a time to come as well: the clock was set back. What is damaged is too old. */
const isTooOld = ({ at }: Pick<Trash, 'at'>, now: number) => !(Math.abs(now - at) <= UNDO_MS);

const asList = (entries: unknown): StoredLookUp[] => (Array.isArray(entries) ? entries : []);

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

/**
 * Puts a deletion's entries back under their ids; returns how many. Undoing twice does no harm, nor does it double what
 * came back otherwise meanwhile. What was deleted longer than `UNDO_MS` before `now` stays deleted.
 */
export async function undoDelete(trashId: number, now: number): Promise<number> {
  const tx = (await database()).transaction(['history', 'trash'], 'readwrite');
  return atomic(tx, async () => {
    const trash = tx.objectStore('trash');
    const deleted = await trash.get(trashId);
    await trash.delete(trashId);
    if (!deleted || isTooOld(deleted, now)) return 0;
    const history = tx.objectStore('history');
    const sound = asList(deleted.entries).filter((entry) => v.is(lookUpSchema, entry));
    const back = await Promise.all(
      sound.map(async (entry) => {
        const atThatMoment = await history.index('at').getAll(entry.at);
        if (atThatMoment.some((other) => visitOf(other) === visitOf(entry))) return 0;
        await history.put(entry);
        return 1;
      }),
    );
    return back.reduce<number>((sum, one) => sum + one, 0);
  });
}

/** Empties the trash of what was deleted more than `UNDO_MS` before `now`, or of a time to come. */
export async function emptyTrash(now: number): Promise<void> {
  const tx = (await database()).transaction('trash', 'readwrite');
  await atomic(tx, async () => {
    for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue())
      if (isTooOld(cursor.value, now)) await cursor.delete();
  });
}
