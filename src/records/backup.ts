/** The file that history, pins and corrections are exported to and read back from. */
import * as v from 'valibot';
import { type StoredCorrection, storedCorrectionSchema } from './correction';
import { type LookUp, lookUpSchema } from './look-up';
import { type Pin, pinSchema } from './pin';

/** 1 named categories, 2 names kinds and keeps the mass. */
export const BACKUP_VERSION = 2;

/** Longest text of rows in one message: a row and what was gathered before it, with much to spare. */
export const IMPORT_TEXT_MAX = 4_000_000;

/** The head of the file, ahead of what was kept. */
export const backupHeadSchema = v.object({
  format: v.literal('whence-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(BACKUP_VERSION)),
  /** ISO 8601. */
  exportedAt: v.pipe(v.string(), v.maxLength(40)),
  dataset: v.pipe(v.string(), v.maxLength(200)),
  /** "CEDA by Watershed": the factors' licence (CC BY-SA 4.0) asks for it wherever figures go. */
  attribution: v.pipe(v.string(), v.maxLength(200)),
});

/** The lists of the file. Each row has a moment and a key. */
export const rowSchemas = { history: lookUpSchema, pins: pinSchema, corrections: storedCorrectionSchema };
export type RowList = keyof typeof rowSchemas;
export const rowLists = ['history', 'pins', 'corrections'] as const;

/** As stored, whatever version; read like those in the store. Files of the first versions have none. */
export const backupSettingsSchema = v.record(v.string(), v.unknown());

export interface Backup extends v.InferOutput<typeof backupHeadSchema> {
  history: LookUp[];
  pins: Pin[];
  corrections: StoredCorrection[];
  settings?: v.InferOutput<typeof backupSettingsSchema>;
}

/** Rows of the history as they stand in the file, from the oldest id on. */
export interface ExportPart {
  /** JSON objects with commas between them. */
  rows: string;
  count: number;
  /** Last id that was looked at; null = that was all. */
  last: number | null;
  /** Entries in all, the damaged ones too, where it is the first part. */
  total: number | null;
}

/** Rows handed in for an import: not of our shape (`where`: "history.12"), or waiting to be added. */
export type StagedReply = { state: 'staged' } | { state: 'bad-file'; where: string };

export interface ImportCounts {
  history: number;
  pins: number;
  corrections: number;
}

/** How an import goes on: so many rows of all are looked at; done; or no room, and nothing was changed. */
export type AddReply =
  | { state: 'adding'; seen: number; total: number }
  | ({ state: 'done' } & ImportCounts)
  | { state: 'full' };

/** What became of an import. */
export type ImportReply =
  | ({ state: 'done' } & ImportCounts)
  /** Not one of our files, or damaged: `where` says at which part. Nothing was changed. */
  | { state: 'bad-file'; where: string }
  /** Written by a newer version of Whence. Nothing was changed. */
  | { state: 'newer' }
  /** No room. Nothing was changed. */
  | { state: 'full' };
