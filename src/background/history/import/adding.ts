/**
 * The second half of an import: what was staged is added, a batch a transaction, so that others are answered meanwhile.
 * The import says at each step how far it is: a worker that was stopped goes on where it was (`abandoned.ts`).
 */
import type { AddReply } from '../../../records/backup';
import { changeSettings, settingsFrom } from '../../../settings/settings';
import { atomic } from '../../storage/atomic';
import { database } from '../../storage/database';
import { storageTroubleOf } from '../../storage/storage-trouble';
import type { Import, Waiting } from '../../storage/waiting';
import { ADD_STORES, type AddTransaction, addCorrections, addHistory, addPins } from './add-rows';
import { undoImport } from './undoing';

/** The ids so far and those given now, as one where they follow on each other: the list stays short, for it is written each time. */
export function withIds(ids: Import['ids'], given: Import['ids'][number] | null): Import['ids'] {
  if (!given) return ids;
  const last = ids.at(-1);
  return last && last[1] + 1 === given[0] ? [...ids.slice(0, -1), [last[0], given[1]]] : [...ids, given];
}

/** Adds the rows of a record; what is known of the import then. */
async function addPart(tx: AddTransaction, adding: Import, { list, rows }: Waiting): Promise<Import> {
  const seen = adding.seen + rows.length;
  const added = { ...adding.added };
  if (list === 'history') {
    const { count, ids } = await addHistory(tx, rows);
    added.history += count;
    return { ...adding, seen, added, ids: withIds(adding.ids, ids) };
  }
  added[list] += list === 'pins' ? await addPins(tx, rows) : await addCorrections(tx, rows);
  return { ...adding, seen, added };
}

/** Adds the rows of the next record. */
async function addNext(tx: AddTransaction, adding: Import): Promise<Import> {
  if (adding.part >= adding.parts) return { ...adding, state: 'settings' };
  const waiting = tx.objectStore('waiting');
  const record = await waiting.get([adding.id, adding.part]);
  if (!record) throw new Error('rows of the import are gone');
  const next = await addPart(tx, adding, record);
  await waiting.delete([adding.id, adding.part]);
  const part = adding.part + 1;
  return { ...next, part, state: part < adding.parts ? 'adding' : 'settings' };
}

/** Settings are kept elsewhere than the rest: written once all else is, and again by whoever goes on from there. */
async function finish(done: Import): Promise<AddReply> {
  if (done.settings) await changeSettings(settingsFrom(done.settings));
  await (await database()).delete('imports', done.id);
  return { state: 'done', ...done.added };
}

/**
 * Does the next step of an import; to be asked again until it is done. The first one ends the taking of rows. Where there
 * is no room all of it is undone.
 */
export async function addImport(id: number, now: number): Promise<AddReply> {
  try {
    const tx = (await database()).transaction(ADD_STORES, 'readwrite', { durability: 'relaxed' });
    const next = await atomic(tx, async () => {
      const found = await tx.objectStore('imports').get(id);
      if (!found || found.state === 'undoing') throw new Error('no such import');
      const after = found.state === 'settings' ? found : await addNext(tx as AddTransaction, found);
      await tx.objectStore('imports').put({ ...after, at: now });
      return after;
    });
    if (next.state === 'settings') return await finish(next);
    return { state: 'adding', seen: next.seen, total: next.total };
  } catch (reason) {
    if ((await storageTroubleOf(reason)) !== 'full') throw reason;
    await undoImport(id, now);
    return { state: 'full' };
  }
}
