/** One transaction: all of it, or nothing. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { WhenceSchema } from './migrations';
import { noteFull, saysFull } from './room';

type Transaction = IDBPTransaction<WhenceSchema, StoreNames<WhenceSchema>[], 'readwrite'>;

/**
 * Does the work and waits until it is written. An exception in the work takes back what was done of it: left alone,
 * the browser would write the half that came before.
 */
export async function atomic<T>(tx: Pick<Transaction, 'abort' | 'done'>, work: () => Promise<T>): Promise<T> {
  // The end is looked at below; until then its failure is nobody's unhandled rejection.
  tx.done.catch(() => undefined);
  try {
    const result = await work();
    await tx.done;
    return result;
  } catch (reason) {
    try {
      tx.abort();
    } catch {
      // It ended by itself, for the same reason.
    }
    // Its own reason says more (no room left) than that of the work it cut short.
    const why = await tx.done.then(
      () => reason,
      (ended: unknown) => (ended instanceof DOMException && ended.name !== 'AbortError' ? ended : reason),
    );
    if (saysFull(why)) await noteFull();
    throw why;
  }
}
