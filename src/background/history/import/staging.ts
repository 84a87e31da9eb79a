/** The first half of an import: rows are checked and wait beside the history, which nobody notices. */
import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { backupSettingsSchema, type RowList, rowSchemas, type StagedReply } from '../../../records/backup';
import { rowWithKind } from '../../../records/first-backup';
import { atomic } from '../../storage/atomic';
import { database } from '../../storage/database';
import type { WhenceSchema } from '../../storage/migrations';
import { type Import, packed, type Row } from '../../storage/waiting';

/** A new import, nothing in it yet; returns its id. */
export async function beginImport(now: number): Promise<number> {
  const added = { history: 0, pins: 0, corrections: 0 };
  const empty = {
    at: now,
    state: 'staging',
    settings: null,
    total: 0,
    seen: 0,
    parts: 0,
    part: 0,
    added,
    ids: [],
  };
  return (await database()).add('imports', empty as unknown as Import); // the database gives the id
}

/** The rows of a list that are sound, or the place of the first that is not. */
function soundRows(list: RowList, from: number, text: string): Row[] | string {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return `${list}.${from}`;
  }
  if (!Array.isArray(rows)) return list;
  const sound: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const checked = v.safeParse(rowSchemas[list], rowWithKind(list, row), { abortEarly: true });
    if (!checked.success)
      return [list, from + index, v.getDotPath(checked.issues[0])].filter((part) => part !== null).join('.');
    sound.push(checked.output);
  }
  return sound;
}

type Staging = IDBPTransaction<WhenceSchema, ('imports' | 'waiting')[], 'readwrite'>;

/** Writes to an import that still takes rows, all of it or nothing; throws where there is no such import. */
async function whileStaging(id: number, now: number, write: (staging: Import, tx: Staging) => Import) {
  const tx = (await database()).transaction(['imports', 'waiting'], 'readwrite', { durability: 'relaxed' });
  await atomic(tx, async () => {
    const staging = await tx.objectStore('imports').get(id);
    if (staging?.state !== 'staging') throw new Error('no such import');
    await tx.objectStore('imports').put({ ...write(staging, tx), at: now });
  });
}

/**
 * Takes rows of a list: `text` is their JSON array, `from` the first one's place in the file. Where one of them is not
 * sound, none is taken.
 */
export async function stageRows(
  id: number,
  list: RowList,
  from: number,
  text: string,
  now: number,
): Promise<StagedReply> {
  const rows = soundRows(list, from, text);
  if (typeof rows === 'string') return { state: 'bad-file', where: rows };
  await whileStaging(id, now, (staging, tx) => {
    const records = packed(id, staging.parts, list, rows);
    // Not awaited one by one: the transaction's end tells whether all were written.
    for (const record of records)
      void tx
        .objectStore('waiting')
        .put(record)
        .catch(() => undefined);
    return { ...staging, total: staging.total + rows.length, parts: staging.parts + records.length };
  });
  return { state: 'staged' };
}

/** Takes the file's settings, as JSON. */
export async function stageSettings(id: number, text: string, now: number): Promise<StagedReply> {
  let settings: unknown;
  try {
    settings = JSON.parse(text);
  } catch {
    return { state: 'bad-file', where: 'settings' };
  }
  const checked = v.safeParse(backupSettingsSchema, settings);
  if (!checked.success) return { state: 'bad-file', where: 'settings' };
  await whileStaging(id, now, (staging) => ({ ...staging, settings: checked.output }));
  return { state: 'staged' };
}
