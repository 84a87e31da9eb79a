/**
 * Imports under way, and their rows, which wait until all of them are there and sound. Many rows are one record: written one
 * by one they would cost half as much again as the history that they are for.
 */
import type { ImportCounts, RowList } from '../../records/backup';

/** Rows of a record, which are added in one transaction: some tenths of a second on a slow machine. */
export const PART_ROWS = 250;

export interface Import {
  id: number;
  /** Last moment that anything of it happened, ms since 1970. */
  at: number;
  /** Rows come in · they are added · they are added, the file's settings are not yet · they are taken out again. */
  state: 'staging' | 'adding' | 'settings' | 'undoing';
  settings: Record<string, unknown> | null;
  /** Rows that were handed in, and how many of them are dealt with. */
  total: number;
  seen: number;
  /** Records that were handed in, and how many of them are dealt with: the next one's number. */
  parts: number;
  part: number;
  added: ImportCounts;
  /** Ids that its entries were given in the history, from and to: what an undoing takes out. */
  ids: [from: number, to: number][];
}

/** A row of any list, as it will be stored but for its id. */
export interface Row {
  at: number;
  key: string;
}

export interface Waiting {
  import: number;
  part: number;
  list: RowList;
  rows: Row[];
}

/** Records of an import. */
export const partsOf = (id: number): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Rows of one list as records of much the same length, the first of them with this number. */
export function packed(id: number, first: number, list: RowList, rows: readonly Row[]): Waiting[] {
  const records = Math.ceil(rows.length / PART_ROWS);
  const start = (at: number) => Math.round((at * rows.length) / records);
  return Array.from({ length: records }, (_, at) => ({
    import: id,
    part: first + at,
    list,
    rows: rows.slice(start(at), start(at + 1)),
  }));
}
