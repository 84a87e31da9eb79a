/**
 * The last reading of each tab and what was made of it, in session storage: they outlive the worker and die with the
 * browser. A worker that was stopped need not interpret the page again, nor reckon.
 */
import browser from 'webextension-polyfill';
import type { Answer } from '../../contracts/answer';
import type { Product } from '../../contracts/product';
import type { Reading } from '../../contracts/reading';

const PREFIX = 'reading:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** A reading as interpreted, before any correction. */
export interface ReadProduct {
  /** ISO 3166-1 alpha-2 country of the shopper that it was interpreted for. */
  home: string;
  product: Product;
  /** The answer that was last given, and in one text what it rests on besides the product. */
  given: { to: string; answer: Answer } | null;
}

export interface KeptPage {
  reading: Reading;
  /** null where it has to be interpreted (again). */
  read: ReadProduct | null;
}

/** What is kept of the page that the tab showed last; null = nothing. */
export async function keptPage(tabId: number): Promise<KeptPage | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as KeptPage | undefined) ?? null;
}

/** Tabs whose page is kept. */
export async function tabsWithPage(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
}

/** What is kept of other tabs that are not private, the latest opened first. */
export async function pagesBeside(tabId: number): Promise<KeptPage[]> {
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
  return others.filter((_, at) => open[at]).map((id) => stored[keyOf(id)] as KeptPage);
}

/** Keeps a page. Where no room is left the largest give way, be it the new one: their pages can be read again. */
export async function keepPage(tabId: number, page: KeptPage): Promise<void> {
  const entry = { [keyOf(tabId)]: page };
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
      if (!largest || largest.length < lengthOf(page)) throw reason;
      await browser.storage.session.remove(largest.key);
    }
  }
}

export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
