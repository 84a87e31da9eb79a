/** The figure that a product had when it was last looked up with another dataset. */
import type { SeenBefore } from '../../answer';
import { database } from '../database';

/** Null where it was never looked up, had no figure, or the dataset is still the same. */
export async function seenBefore(key: string, dataset: string): Promise<SeenBefore | null> {
  const index = (await database()).transaction('history').store.index('key');
  const last = await index.openCursor(IDBKeyRange.only(key), 'prev');
  if (!last || last.value.kg === null || last.value.dataset === dataset) return null;
  return { at: last.value.at, kg: last.value.kg };
}
