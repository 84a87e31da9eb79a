/** Everything that is kept, asked of the worker a part at a time. */

import { ask } from '../messaging/ask';
import { attribution, datasetName } from '../model/dataset';
import { BACKUP_VERSION, type Backup } from '../records/backup';
import type { LookUp } from '../records/look-up';
import { readSettings } from '../settings/settings';

const PART = 1000;

/** The whole history, the newest first. */
export async function wholeHistory(): Promise<LookUp[]> {
  const ids = await ask<'history-ids'>({ type: 'history-ids', search: '' });
  const entries: LookUp[] = [];
  for (let at = 0; at < ids.length; at += PART) {
    const part = ids.slice(at, at + PART);
    const views = await ask<'history-entries'>({ type: 'history-entries', ids: part, asKept: true });
    for (const { entry } of views) entries.push(entry);
  }
  return entries;
}

export async function backup(): Promise<Backup> {
  const [history, pins, corrections, settings] = await Promise.all([
    wholeHistory(),
    ask<'pins'>({ type: 'pins' }),
    ask<'corrections'>({ type: 'corrections' }),
    readSettings(),
  ]);
  return {
    format: 'whence-backup',
    version: BACKUP_VERSION,
    exportedAt: new Date().toISOString(),
    dataset: datasetName,
    attribution,
    history,
    pins: pins.map(({ pin }) => pin),
    corrections,
    settings,
  };
}
