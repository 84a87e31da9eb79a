/** What was looked up month by month. */
import * as v from 'valibot';
import { momentSchema } from '../../contracts/fields';
import type { MonthTotal } from '../../records/views';
import { database } from '../storage/database';

/** Entries read at once: enough to be quick, few enough to stay small. */
const BATCH = 2000;

/** "2026-11" of a moment, in the person's time zone. */
function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** Totals of every month with an entry, the newest first. */
export async function monthTotals(): Promise<MonthTotal[]> {
  const { store } = (await database()).transaction('history');
  const totals = new Map<string, MonthTotal>();
  let after: IDBKeyRange | undefined;
  for (;;) {
    const batch = await store.getAll(after, BATCH);
    for (const { at, kg, typical } of batch) {
      if (!v.is(momentSchema, at) || !(kg === null || Number.isFinite(kg))) continue; // damaged: no row shows it either
      const month = monthOf(at);
      const total = totals.get(month) ?? { month, count: 0, withFigure: 0, typical: 0, kg: 0 };
      total.count++;
      if (kg !== null) {
        total.withFigure++;
        if (typical) total.typical++;
        total.kg += kg;
      }
      totals.set(month, total);
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) break;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
  return [...totals.values()].sort((a, b) => (a.month < b.month ? 1 : -1));
}
