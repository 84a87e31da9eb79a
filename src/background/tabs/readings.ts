/** The last reading of each tab, in session storage: it outlives the worker and dies with the browser. */
import browser from 'webextension-polyfill';
import type { Reading } from '../../contracts/reading';

const PREFIX = 'reading:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

export async function readingOf(tabId: number): Promise<Reading | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Reading | undefined) ?? null;
}

/** Tabs whose reading is kept. */
export async function tabsWithReading(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
}

/** The readings of other tabs that are not private, the latest opened first. */
export async function readingsBeside(tabId: number): Promise<Reading[]> {
  const stored = await browser.storage.session.get(null);
  const others = Object.keys(stored)
    .filter((key) => key.startsWith(PREFIX) && key !== keyOf(tabId))
    .map((key) => Number(key.slice(PREFIX.length)))
    .sort((a, b) => b - a);
  const open = await Promise.all(
    others.map((id) =>
      browser.tabs.get(id).then(
        (tab) => !tab.incognito,
        () => false,
      ),
    ),
  );
  return others.filter((_, at) => open[at]).map((id) => stored[keyOf(id)] as Reading);
}

/** Keeps a reading. Where no room is left the largest give way, be it the new one: their pages can be read again. */
export async function keepReading(tabId: number, reading: Reading): Promise<void> {
  const entry = { [keyOf(tabId)]: reading };
  const lengthOf = (value: unknown) => JSON.stringify(value).length;
  for (;;) {
    try {
      return await browser.storage.session.set(entry);
    } catch (reason) {
      const others = Object.entries(await browser.storage.session.get(null)).filter(
        ([key]) => key.startsWith(PREFIX) && key !== keyOf(tabId),
      );
      const [largest] = others
        .map(([key, value]) => ({ key, length: lengthOf(value) }))
        .sort((a, b) => b.length - a.length);
      if (!largest || largest.length < lengthOf(reading)) throw reason;
      await browser.storage.session.remove(largest.key);
    }
  }
}

export async function forgetReading(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
