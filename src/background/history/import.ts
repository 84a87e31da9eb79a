/** Reading a backup back: checked as a whole first, then written in one transaction, or nothing is. */
import * as v from 'valibot';
import { BACKUP_VERSION, type Backup, backupSchema, type ImportReply } from '../../records/backup';
import { backupWithKinds } from '../../records/first-backup';
import { PINS_MAX } from '../../records/pin';
import { indexWords } from '../../records/search-words';
import { changeSettings, settingsFrom } from '../../settings/settings';
import { atomic } from '../storage/atomic';
import { database } from '../storage/database';
import type { StoredLookUp } from '../storage/migrations';
import { visitOf } from './visit';

/** A later version's file says so in words of its own; anything else that does not fit is a bad file. */
function parsed(text: string): Backup | Exclude<ImportReply, { state: 'done' }> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { state: 'bad-file', where: '' };
  }
  const header = v.safeParse(v.object({ format: v.literal('whence-backup'), version: v.number() }), file);
  if (header.success && header.output.version > BACKUP_VERSION) return { state: 'newer' };
  const today = header.success && header.output.version < BACKUP_VERSION ? backupWithKinds(file) : file;
  const checked = v.safeParse(backupSchema, today, { abortEarly: true });
  if (checked.success) return checked.output;
  return { state: 'bad-file', where: v.getDotPath(checked.issues[0]) ?? '' };
}

/**
 * Adds what a backup holds: look-ups that are not here yet, under ids of their own; pins of products that are not
 * pinned, as many as fit; corrections that are newer than ours; and the settings, in place of ours. Counts what was added.
 */
export async function importBackup(text: string): Promise<ImportReply> {
  const backup = parsed(text);
  if ('state' in backup) return backup;
  const tx = (await database()).transaction(['history', 'pins', 'corrections'], 'readwrite');
  const history = tx.objectStore('history');
  const pins = tx.objectStore('pins');
  const corrections = tx.objectStore('corrections');
  const added = { history: 0, pins: 0, corrections: 0 };
  await atomic(tx, async () => {
    const known = new Set((await history.getAll()).map(visitOf));
    for (const { id: _, ...entry } of backup.history) {
      if (known.has(visitOf(entry))) continue;
      known.add(visitOf(entry));
      added.history++;
      // Not awaited one by one: the transaction's end tells whether all were written.
      void history
        .add({ ...entry, words: indexWords(`${entry.title} ${entry.shop}`) } as StoredLookUp)
        .catch(() => undefined);
    }
    let room = PINS_MAX - (await pins.count());
    for (const { id: _, ...pin } of backup.pins) {
      if (room <= 0 || (await pins.index('key').getKey(pin.key)) !== undefined) continue;
      await pins.add(pin as Backup['pins'][number]);
      room--;
      added.pins++;
    }
    for (const correction of backup.corrections) {
      const ours = await corrections.get(correction.key);
      if (ours && ours.at >= correction.at) continue;
      await corrections.put(correction);
      added.corrections++;
    }
  });
  if (backup.settings) await changeSettings(settingsFrom(backup.settings));
  return { state: 'done', ...added };
}
