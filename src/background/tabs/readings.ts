/** The last reading of each tab, in session storage: it outlives the worker and dies with the browser. */
import browser from 'webextension-polyfill';
import type { Reading } from '../../contracts/reading';

const PREFIX = 'reading:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

export async function readingOf(tabId: number): Promise<Reading | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Reading | undefined) ?? null;
}

export async function keepReading(tabId: number, reading: Reading): Promise<void> {
  const entry = { [keyOf(tabId)]: reading };
  try {
    await browser.storage.session.set(entry);
  } catch {
    // No room left: other tabs' readings give way, their pages can be read again.
    const keys = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(keys.filter((key) => key.startsWith(PREFIX)));
    await browser.storage.session.set(entry);
  }
}

export async function forgetReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
