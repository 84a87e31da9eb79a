/**
 * Readings that somebody here waits for. A tab is asked to read; what it read comes through the gate like anything a
 * page says, never as the reply, which nobody could check. In a variable: who waits ends with the worker.
 */
import type { Reading } from '../../contracts/reading';

type Taker = (reading: Reading) => void;
const takers = new Map<number, Set<Taker>>();

/** Does `ask`, and returns the reading that the tab's script had said by its end; null where it said none. */
export async function readingFrom(tabId: number, ask: () => Promise<unknown>): Promise<Reading | null> {
  let arrived: Reading | null = null;
  const taker: Taker = (reading) => {
    arrived = reading;
  };
  const ofTab = takers.get(tabId) ?? new Set();
  takers.set(tabId, ofTab.add(taker));
  try {
    await ask();
    return arrived;
  } finally {
    ofTab.delete(taker);
    if (!ofTab.size) takers.delete(tabId);
  }
}

/** Hands a reading that passed the gate to those who wait for it; false where nobody does. */
export function deliver(tabId: number, reading: Reading): boolean {
  const ofTab = takers.get(tabId);
  for (const take of ofTab ?? []) take(reading);
  return Boolean(ofTab?.size);
}
