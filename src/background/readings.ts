/** The last reading of each tab, in session storage: it outlives the worker and dies with the browser. */
import browser from 'webextension-polyfill';
import type { Reading } from '../reading';

const keyOf = (tabId: number) => `reading:${tabId}`;

export async function readingOf(tabId: number): Promise<Reading | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Reading | undefined) ?? null;
}

export async function keepReading(tabId: number, reading: Reading): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: reading });
}

export async function forgetReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
