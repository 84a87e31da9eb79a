/**
 * The second half of an import: what was staged is added, a batch a transaction, so that others are answered meanwhile.
 * The import says at each step how far it is: a worker that was stopped goes on where it was (`abandoned.ts`).
 */
import type { AddReply } from '../../../records/backup';
import { changeSettings, settingsFrom } from '../../../settings/settings';
import { atomic } from '../../storage/atomic';
import { database } from '../../storage/database';
import type { Import, Staged } from '../../storage/migrations';
import { storageTroubleOf } from '../../storage/storage-trouble';
import { ADD_STORES, type AddTransaction, addCorrections, addHistory, addPins } from './add-rows';
import { undoImport } from './undoing';

/** Entries added in one transaction: some tenths of a second on a slow machine. */
export const ADD_BATCH = 1000;

const rowsOf = (id: number, list: Staged['list']) => IDBKeyRange.bound([id, list], [id, list, []]);

/** Look-ups that are not added yet. From the first one on: what was deleted before it would be passed over again each time. */
const nextRows = ({ id, after }: Import) =>
  after ? IDBKeyRange.bound([id, 'history', ...after], [id, 'history', []], true) : rowsOf(id, 'history');

/** Adds the next look-ups, and with the last of them all else. */
async function addNext(tx: AddTransaction, adding: Import): Promise<Import> {
  const staged = tx.objectStore('staged');
  const rows = await staged.getAll(nextRows(adding), ADD_BATCH);
  const { count, ids } = await addHistory(tx, rows);
  const next: Import = {
    ...adding,
    state: 'adding',
    seen: adding.seen + rows.length,
    added: { ...adding.added, history: adding.added.history + count },
    ids: ids ? [...adding.ids, ids] : adding.ids,
  };
  const [first, last] = [rows[0], rows.at(-1)];
  if (first && last && rows.length === ADD_BATCH) {
    const key = ({ at, key: name }: Staged) => [adding.id, 'history', at, name];
    await staged.delete(IDBKeyRange.bound(key(first), key(last)));
    return { ...next, after: [last.at, last.key] };
  }
  next.added.pins = await addPins(tx, await staged.getAll(rowsOf(adding.id, 'pins')));
  next.added.corrections = await addCorrections(tx, await staged.getAll(rowsOf(adding.id, 'corrections')));
  await staged.delete(IDBKeyRange.bound([adding.id], [adding.id, []]));
  return { ...next, state: 'settings' };
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
