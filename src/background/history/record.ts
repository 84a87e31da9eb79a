/** What the person looked up: one entry a product and day. Never written for a private window. */
import type { Answer } from '../../contracts/answer';
import { indexWords } from '../../records/search-words';
import { toLookUp } from '../../records/to-look-up';
import { atomic } from '../storage/atomic';
import { database } from '../storage/database';
import type { StoredLookUp } from '../storage/migrations';

/** Looking at the same product again within this time renews its entry instead of adding one. */
const SAME_VISIT_MS = 24 * 60 * 60 * 1000;

/**
 * Records that this answer was looked at, at time `at` (ms since 1970). One transaction: all or nothing.
 * @param renewOnly nothing is added: an entry of this visit is renewed where there is one.
 * @returns the product's last entry as it was before, null where there was none.
 */
export async function recordLookUp(
  answer: Answer,
  at: number,
  renewOnly = false,
): Promise<StoredLookUp | null> {
  const kept = toLookUp(answer, at);
  const entry = { ...kept, words: indexWords(`${kept.title} ${kept.shop}`) };
  const tx = (await database()).transaction('history', 'readwrite');
  return atomic(tx, async () => {
    const earlier = await tx.store.index('key').openCursor(IDBKeyRange.only(entry.key), 'prev');
    // A clock set back makes the age negative; then the entry is renewed too, never doubled.
    const before = earlier?.value ?? null;
    const writing =
      earlier && before && at - before.at < SAME_VISIT_MS
        ? earlier.update({ ...entry, id: before.id })
        : renewOnly
          ? null
          : tx.store.add(entry as StoredLookUp); // the database gives the id
    // Not waited for by itself: it ends with the transaction, which says so where it fails.
    writing?.catch(() => undefined);
    tx.commit();
    return before;
  });
}
