/** The history as a file holds it, a part at a time, so that it may be of any length and others are answered meanwhile. */
import * as v from 'valibot';
import type { ExportPart } from '../../records/backup';
import { lookUpSchema } from '../../records/look-up';
import { database } from '../storage/database';

/** Entries of a part: about 1 MB of text. */
export const PART = 2000;

/** Entries from the id after `after` on, null = the first. Damaged ones are left out: with them the file could not come back. */
export async function exportPart(after: number | null): Promise<ExportPart> {
  const { store } = (await database()).transaction('history');
  const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const [stored, total] = await Promise.all([
    store.getAll(range, PART),
    after === null ? store.count() : null,
  ]);
  const rows = stored.flatMap((entry) => {
    const checked = v.safeParse(lookUpSchema, entry, { abortEarly: true });
    return checked.success ? [JSON.stringify(checked.output)] : [];
  });
  const last = stored.length === PART ? (stored.at(-1)?.id ?? null) : null;
  return { rows: rows.join(',\n'), count: rows.length, last, total };
}
