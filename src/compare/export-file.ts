/** Everything that is kept, as a file, gathered a part at a time: the parts of a long history are never held together. */
import { ask } from '../messaging/ask';
import { attribution, datasetName } from '../model/dataset';
import { BACKUP_VERSION, type ExportPart } from '../records/backup';
import type { LookUp } from '../records/look-up';
import { readSettings } from '../settings/settings';

/** Entries of a part of the CSV file. */
const PART = 1000;

/** Told how far it is; throws to give up. */
export type Progress = (done: number, of: number) => void;

/** Pure: the file up to its first entry. Every row stands on a line of its own. */
export function backupHead(rest: {
  exportedAt: string;
  pins: unknown[];
  corrections: unknown[];
  settings: unknown;
}) {
  const head = {
    format: 'whence-backup',
    version: BACKUP_VERSION,
    exportedAt: rest.exportedAt,
    dataset: datasetName,
    attribution,
    settings: rest.settings,
  };
  const list = (rows: unknown[]) => `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]`;
  const lists = `"pins":${list(rest.pins)},\n"corrections":${list(rest.corrections)},\n"history":[\n`;
  return `${JSON.stringify(head).slice(0, -1)},\n${lists}`;
}

/** History, pins, corrections and settings: what `import-file` reads back, whatever its size. */
export async function backupFile(progress: Progress): Promise<Blob> {
  const [pins, corrections, settings] = await Promise.all([
    ask<'pins'>({ type: 'pins' }),
    ask<'corrections'>({ type: 'corrections' }),
    readSettings(),
  ]);
  const exportedAt = new Date().toISOString();
  const head = backupHead({ exportedAt, pins: pins.map(({ pin }) => pin), corrections, settings });
  // A blob of its own for each part: the browser keeps it out of this page's memory.
  const parts = [new Blob([head])];
  let [done, of] = [0, 0];
  let next: number | null = null;
  do {
    const part: ExportPart = await ask<'export-part'>({ type: 'export-part', after: next });
    if (part.count) parts.push(new Blob([done ? ',\n' : '', part.rows]));
    done += part.count;
    of = part.total ?? of;
    next = part.last;
    progress(done, of);
  } while (next !== null);
  parts.push(new Blob(['\n]}\n']));
  return new Blob(parts, { type: 'application/json' });
}

/** The whole history, the newest first, each entry by `line`. */
export async function historyFile(
  head: string[],
  line: (entry: LookUp) => string,
  progress: Progress,
): Promise<Blob> {
  const ids = await ask<'history-ids'>({ type: 'history-ids', search: '' });
  const parts = [new Blob(head)];
  for (let at = 0; at < ids.length; at += PART) {
    progress(at, ids.length);
    const part = ids.slice(at, at + PART);
    const views = await ask<'history-entries'>({ type: 'history-entries', ids: part, asKept: true });
    parts.push(new Blob(views.map(({ entry }) => line(entry))));
  }
  return new Blob(parts, { type: 'text/csv' });
}
