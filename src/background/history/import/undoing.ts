/** An import that was cancelled, or for which there was no room: all that came of it is taken out again. */
import { atomic } from '../../storage/atomic';
import { database } from '../../storage/database';
import { type Import, partsOf } from '../../storage/waiting';

/** Entries taken out in one transaction. */
const UNDO_BATCH = 500;

/** Takes out the last ids; returns what is left to do. */
async function undoNext(undoing: Import): Promise<Import> {
  const ids = [...undoing.ids];
  const last = ids.pop();
  const tx = (await database()).transaction(['imports', 'waiting', 'history'], 'readwrite');
  return atomic(tx, async () => {
    if (last) {
      const [from, to] = last;
      const start = Math.max(from, to - UNDO_BATCH + 1);
      await tx.objectStore('history').delete(IDBKeyRange.bound(start, to));
      if (start > from) ids.push([from, start - 1]);
    } else await tx.objectStore('waiting').delete(partsOf(undoing.id));
    const next: Import = { ...undoing, ids };
    if (last) await tx.objectStore('imports').put(next);
    else await tx.objectStore('imports').delete(undoing.id);
    return next;
  });
}

/** Undoes an import whole, however far it got; one that is done or not there is left alone. */
export async function undoImport(id: number, now: number): Promise<void> {
  const tx = (await database()).transaction('imports', 'readwrite');
  let undoing = await atomic(tx, async () => {
    const found = await tx.store.get(id);
    if (!found || found.state === 'settings') return undefined;
    const marked: Import = { ...found, state: 'undoing', at: now };
    await tx.store.put(marked);
    return marked;
  });
  while (undoing) {
    const isLast = undoing.ids.length === 0;
    undoing = await undoNext(undoing);
    if (isLast) return;
  }
}
