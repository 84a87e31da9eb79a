/** Drives the built extension in a real Chromium over saved pages and yields what a shopper would get. */
import { basename } from 'node:path';
import type { TabState } from '../../src/contracts/answer';
import type { Reading } from '../../src/contracts/reading';
import { grantedCopy } from '../browser/granted';
import { type Extension, launch } from '../browser/launch';
import { charsetOf, savedBytes, serve } from '../browser/saved-page';
import { openShopTab, reply, type ShopTab } from '../browser/shop-tab';
import { type ReadLine, readLine } from './lines';

export interface SavedPage {
  /** Path of the file. */
  path: string;
  url: string;
  /** Sent as the HTTP header where known. */
  charset?: string | undefined;
}

export type ReadResult =
  | { line: ReadLine; reading: Reading }
  | { error: { file: string; url: string; error: string } };

const PAGE_TIMEOUT_MS = 30_000;
/** The content script speaks when the page is idle; longer silence means it never will. */
const READING_TIMEOUT_MS = 10_000;
const POLL_MS = 15;

async function waitForReading({ desk, tabId }: ShopTab): Promise<Reading> {
  const deadline = Date.now() + READING_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const reading = await desk.evaluate(
      async (key) => ((await chrome.storage.session.get(key))[key] ?? null) as Reading | null,
      `reading:${tabId}`,
    );
    if (reading) return reading;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the content script did not speak');
}

async function readOne(
  extension: Extension,
  shop: ShopTab,
  page: SavedPage,
): Promise<{ line: ReadLine; reading: Reading }> {
  const { desk, tab, tabId } = shop;
  const body = await savedBytes(page.path);
  await tab.goto('about:blank');
  const stop = await serve(extension.context, page.url, body, charsetOf(body, page.charset));
  try {
    await tab.goto(page.url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS });
    const reading = await waitForReading(shop);
    const state = await reply<TabState>(desk, { type: 'ask', tabId });
    return { line: readLine(basename(page.path), page.url, state, reading.readMs), reading };
  } finally {
    await stop();
  }
}

/** Reads each page in turn; one that can't be read yields an error and the rest go on. */
export async function* readPages(pages: SavedPage[], dist: string): AsyncGenerator<ReadResult> {
  const granted = await grantedCopy(dist);
  const extension = await launch({ dist: granted.dist });
  try {
    let shop = await openShopTab(extension);
    for (const page of pages) {
      try {
        yield await readOne(extension, shop, page);
      } catch (reason) {
        const error = reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason);
        yield { error: { file: basename(page.path), url: page.url, error } };
        await shop.tab.close().catch(() => undefined);
        await shop.desk.close().catch(() => undefined);
        shop = await openShopTab(extension);
      }
    }
  } finally {
    await extension.close();
    await granted.remove();
  }
}
