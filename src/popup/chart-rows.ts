/** Which places have a row in the chart, and in what order. */
import type { Answer } from '../contracts/answer';
import { placeCode } from '../model/place';
import type { Alternative, Estimate } from '../model/types';

export interface Row {
  estimate: Estimate;
  /** Null for the origin itself, and where no origin is known. */
  alternative: Alternative | null;
  isOrigin: boolean;
}

/** Rows shown before "more places" is opened. */
export const ROWS_SHOWN = 6;

/**
 * The origin and the places beside it, the highest first; the origin and `always` stay among those shown.
 * @param count how many rows there may be.
 * @param always place codes that always have a row: the shopper's home.
 */
export function rowsOf({ comparison, typical }: Answer, count: number, always: readonly string[]): Row[] {
  const rows: Row[] = comparison
    ? [
        { estimate: comparison.origin, alternative: null, isOrigin: true },
        ...comparison.alternatives.map((alternative) => ({
          estimate: alternative,
          alternative,
          isOrigin: false,
        })),
      ]
    : (typical?.places ?? []).map((estimate) => ({ estimate, alternative: null, isOrigin: false }));
  const isKept = (row: Row) => row.isOrigin || always.includes(placeCode(row.estimate.place));
  const kept = [...rows.filter(isKept), ...rows.filter((row) => !isKept(row))].slice(0, count);
  return kept.sort((a, b) => b.estimate.making.kg - a.estimate.making.kg);
}
