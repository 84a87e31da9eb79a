/** The file that history, pins and corrections are exported to and read back from. */
import * as v from 'valibot';
import { storedCorrectionSchema } from './correction';
import { lookUpSchema } from './look-up';
import { pinSchema } from './pin';

/** Largest file that is read: 100,000 look-ups are about 40 MB; a message between our pages holds 64 MiB. */
export const BACKUP_BYTES_MAX = 60_000_000;

/** 1 named categories, 2 names kinds and keeps the mass. */
export const BACKUP_VERSION = 2;

export const backupSchema = v.object({
  format: v.literal('whence-backup'),
  version: v.literal(BACKUP_VERSION),
  /** ISO 8601. */
  exportedAt: v.pipe(v.string(), v.maxLength(40)),
  dataset: v.pipe(v.string(), v.maxLength(200)),
  /** "CEDA by Watershed": the factors' licence (CC BY-SA 4.0) asks for it wherever figures go. */
  attribution: v.pipe(v.string(), v.maxLength(200)),
  history: v.array(lookUpSchema),
  pins: v.array(pinSchema),
  corrections: v.array(storedCorrectionSchema),
  /** As stored, whatever version; read like those in the store. Files of the first versions have none. */
  settings: v.optional(v.record(v.string(), v.unknown())),
});
export type Backup = v.InferOutput<typeof backupSchema>;

/** What became of an import. */
export type ImportReply =
  | { state: 'done'; history: number; pins: number; corrections: number }
  /** Not one of our files, or damaged: `where` says at which part. Nothing was changed. */
  | { state: 'bad-file'; where: string }
  /** Written by a newer version of Whence. Nothing was changed. */
  | { state: 'newer' };
