/** What the person looked up: one entry a product and day, newest first. Never written for a private window. */
import type { Answer } from '../answer';
import type { HistoryEntry } from '../messages';
import { placeCode } from '../model/place';
import { database } from './database';

/** Looking at the same product again within this time renews its entry instead of adding one. */
const SAME_VISIT_MS = 24 * 60 * 60 * 1000;

type NewEntry = Omit<HistoryEntry, 'id'>;

function entryOf(answer: Answer, at: number): NewEntry {
  const { product, comparison } = answer;
  const making = comparison?.origin.making;
  return {
    at,
    key: product.key,
    title: product.title?.value ?? '',
    shop: product.shop,
    url: product.url,
    origin:
      product.origin.state === 'known' || product.origin.state === 'stages'
        ? placeCode(product.origin.claim.place)
        : null,
    category: product.category.state === 'known' ? product.category.fact.value : null,
    price: product.price?.value ?? null,
    kg: making?.kg ?? null,
    lowKg: making?.lowKg ?? null,
    highKg: making?.highKg ?? null,
    dataset: answer.dataset,
  };
}

/** Records that this answer was looked at, at time `at` (ms since 1970). One transaction: all or nothing. */
export async function recordLookUp(answer: Answer, at: number): Promise<void> {
  const db = await database();
  const tx = db.transaction('history', 'readwrite');
  const entry = entryOf(answer, at);
  const earlier = await tx.store.index('key').openCursor(IDBKeyRange.only(entry.key), 'prev');
  // A clock set back makes the age negative; then the entry is renewed too, never doubled.
  if (earlier && at - earlier.value.at < SAME_VISIT_MS)
    await earlier.update({ ...entry, id: earlier.value.id });
  else await tx.store.add(entry as HistoryEntry);
  await tx.done;
}

/** Entries whose title or shop holds every word of `search` (any case), newest first, at most `limit`. */
export async function searchHistory(search: string, limit: number): Promise<HistoryEntry[]> {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found: HistoryEntry[] = [];
  const db = await database();
  let cursor = await db.transaction('history').store.index('at').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    const text = `${cursor.value.title} ${cursor.value.shop}`.toLocaleLowerCase();
    if (words.every((word) => text.includes(word))) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

export async function deleteHistory(ids: number[]): Promise<void> {
  const tx = (await database()).transaction('history', 'readwrite');
  await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
}

/** Empties the history and returns what was in it, so that the act can be undone. */
export async function clearHistory(): Promise<HistoryEntry[]> {
  const tx = (await database()).transaction('history', 'readwrite');
  const entries = await tx.store.getAll();
  await tx.store.clear();
  await tx.done;
  return entries;
}

/** Puts back what `clearHistory` or a deletion took away, under the same ids: twice does no harm. */
export async function restoreHistory(entries: HistoryEntry[]): Promise<void> {
  const tx = (await database()).transaction('history', 'readwrite');
  await Promise.all([...entries.map((entry) => tx.store.put(entry)), tx.done]);
}
