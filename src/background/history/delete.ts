/**
 * Deleting with a way back: what is deleted waits in the trash for a while, moved there in the same transaction. Many go, and
 * come back, in parts, so that nobody waits for all of them; cut short, the rest is where it was, and can follow.
 */
import * as v from 'valibot';
import { lookUpSchema } from '../../records/look-up';
import { atomic } from '../storage/atomic';
import { database } from '../storage/database';
import type { StoredLookUp, Trash } from '../storage/migrations';
import { visitOf } from './visit';

/** How long a deletion can be undone. */
export const UNDO_MS = 10 * 60 * 1000;

/** Entries that are moved in one transaction. */
const PART = 1000;

/** Of a time to come as well: the clock was set back. What is damaged is too old. */
const isTooOld = ({ at }: Pick<Trash, 'at'>, now: number) => !(Math.abs(now - at) <= UNDO_MS);

const asList = (entries: unknown): StoredLookUp[] => (Array.isArray(entries) ? entries : []);

/** @param first the deletion's first part; null = this is it. */
async function deletePart(ids: readonly number[], at: number, first: number | null): Promise<number | null> {
  const tx = (await database()).transaction(['history', 'trash'], 'readwrite');
  return atomic(tx, async () => {
    const history = tx.objectStore('history');
    const found = await Promise.all(ids.map((id) => history.get(id)));
    const entries = found.filter((entry) => entry !== undefined);
    if (!entries.length) return first;
    await Promise.all(entries.map(({ id }) => history.delete(id)));
    const row = { at, entries, ...(first !== null && { partOf: first }) };
    const id = await tx.objectStore('trash').add(row as Trash); // the database gives the id
    return first ?? id;
  });
}

/** Deletes these entries, or all for null; returns the id to undo it by, null where nothing was deleted. */
export async function deleteHistory(ids: number[] | null, at: number): Promise<number | null> {
  const all = ids ?? (await (await database()).getAllKeys('history'));
  let first: number | null = null;
  for (let from = 0; from < all.length; from += PART)
    first = await deletePart(all.slice(from, from + PART), at, first);
  return first;
}

/** Puts a part of a deletion back, but for what came back otherwise meanwhile; returns how many. */
async function undoPart(id: number, deletion: number, now: number): Promise<number> {
  const tx = (await database()).transaction(['history', 'trash'], 'readwrite');
  return atomic(tx, async () => {
    const trash = tx.objectStore('trash');
    const deleted = await trash.get(id);
    if (!deleted || (deleted.id !== deletion && deleted.partOf !== deletion)) return 0;
    await trash.delete(id);
    if (isTooOld(deleted, now)) return 0;
    const sound = asList(deleted.entries).filter((entry) => v.is(lookUpSchema, entry));
    const moments = sound.map(({ at }) => at);
    if (!moments.length) return 0;
    const history = tx.objectStore('history');
    const [from, to] = [Math.min(...moments), Math.max(...moments)];
    const visits = new Set((await history.index('at').getAll(IDBKeyRange.bound(from, to))).map(visitOf));
    const missing = sound.filter((entry) => !visits.has(visitOf(entry)) && visits.add(visitOf(entry)));
    await Promise.all(missing.map((entry) => history.put(entry)));
    return missing.length;
  });
}

/**
 * Puts a deletion's entries back under their ids; returns how many. Undoing twice does no harm, nor does it double what
 * came back otherwise meanwhile. What was deleted longer than `UNDO_MS` before `now` stays deleted.
 */
export async function undoDelete(deletion: number, now: number): Promise<number> {
  let back = 0;
  // Its first part has its own id, and all others were added after it.
  for (const id of await (await database()).getAllKeys('trash', IDBKeyRange.lowerBound(deletion)))
    back += await undoPart(id, deletion, now);
  return back;
}

/** Empties the trash of what was deleted more than `UNDO_MS` before `now`, or of a time to come. */
export async function emptyTrash(now: number): Promise<void> {
  const tx = (await database()).transaction('trash', 'readwrite');
  await atomic(tx, async () => {
    for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue())
      if (isTooOld(cursor.value, now)) await cursor.delete();
  });
}
