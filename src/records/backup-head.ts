/** What a backup file says of itself, ahead of its rows or after them. */
import * as v from 'valibot';
import { BACKUP_VERSION, backupHeadSchema, type ImportReply } from './backup';
import type { Member } from './json-members';

/** Why a file is not taken. */
export class Refused extends Error {
  readonly reply: ImportReply;
  constructor(reply: ImportReply) {
    super(reply.state);
    this.reply = reply;
  }
}

export const badAt = (where: string) => new Refused({ state: 'bad-file', where });

/** Takes the members that are no rows. Throws `Refused`. */
export class BackupHead {
  readonly #said: Record<string, unknown> = {};

  /** A later version's file is told by its number, whatever else it holds. */
  take({ name, text }: Member): void {
    try {
      this.#said[name] = JSON.parse(text);
    } catch {
      throw badAt(name);
    }
    const { format, version } = this.#said;
    if (format === 'whence-backup' && typeof version === 'number' && version > BACKUP_VERSION)
      throw new Refused({ state: 'newer' });
  }

  /** Once the file has ended. */
  check(): void {
    const checked = v.safeParse(backupHeadSchema, this.#said);
    if (!checked.success) throw badAt(v.getDotPath(checked.issues[0]) ?? '');
  }
}
