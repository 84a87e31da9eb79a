/** Pure: a row of the first round's backups as one of today's, still unchecked. Any other is left as it is. */
import type { RowList } from './backup';
import { correctionWithKind, type FirstCorrection, type FirstLookUp, lookUpWithKind } from './first-kinds';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of version 1 tell themselves apart: they have a category where today's have a kind. */
export function rowWithKind(list: RowList, row: unknown): unknown {
  if (!isRecord(row)) return row;
  if (list !== 'corrections') return 'category' in row ? lookUpWithKind(row as unknown as FirstLookUp) : row;
  return isRecord(row.correction) && 'category' in row.correction
    ? correctionWithKind(row as unknown as FirstCorrection)
    : row;
}
