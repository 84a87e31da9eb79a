/** Drives the built extension in a real Chromium over saved pages and yields what a shopper would get. */
import { basename } from 'node:path';
import type { Page } from 'playwright';
import type { TabState } from '../../src/answer';
import type { Reading } from '../../src/reading';
import { grantedCopy } from '../browser/granted';
import { type Extension, launch } from '../browser/launch';
import { savedBytes, serve } from '../browser/saved-page';
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

interface Driver {
  extension: Extension;
  /** A page of the extension's own that speaks to the worker. */
  desk: Page;
  tab: Page;
  tabId: number;
}

async function sitDown(extension: Extension): Promise<Driver> {
  const desk = await extension.open('src/options/options.html');
  // The worker registers the content script for the allowed sites when it starts.
  await desk.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  const opened = extension.context.waitForEvent('page', (page) => page.url().startsWith('about:blank'));
  const tabId = await desk.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank' })).id ?? -1);
  return { extension, desk, tab: await opened, tabId };
}

async function waitForReading({ desk, tabId }: Driver): Promise<Reading> {
  const handle = await desk.waitForFunction(
    async (key) => (await chrome.storage.session.get(key))[key] ?? null,
    `reading:${tabId}`,
    { timeout: READING_TIMEOUT_MS, polling: 15 },
  );
  return (await handle.jsonValue()) as Reading;
}

async function readOne(driver: Driver, page: SavedPage): Promise<{ line: ReadLine; reading: Reading }> {
  const { desk, tab, tabId, extension } = driver;
  const body = await savedBytes(page.path);
  await tab.goto('about:blank');
  const stop = await serve(extension.context, page.url, body, page.charset);
  try {
    await tab.goto(page.url, { waitUntil: 'load', timeout: PAGE_TIMEOUT_MS });
    const reading = await waitForReading(driver);
    const reply = (await desk.evaluate(
      (id) => chrome.runtime.sendMessage({ type: 'ask', tabId: id }),
      tabId,
    )) as { ok: true; value: TabState } | { ok: false; error: string };
    if (!reply.ok) throw new Error(reply.error);
    return { line: readLine(basename(page.path), page.url, reply.value, reading.readMs), reading };
  } finally {
    await stop();
  }
}

/** Reads each page in turn; one that can't be read yields an error and the rest go on. */
export async function* readPages(pages: SavedPage[], dist: string): AsyncGenerator<ReadResult> {
  const granted = await grantedCopy(dist);
  const extension = await launch({ dist: granted.dist });
  try {
    let driver = await sitDown(extension);
    for (const page of pages) {
      try {
        yield await readOne(driver, page);
      } catch (reason) {
        const error = reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason);
        yield { error: { file: basename(page.path), url: page.url, error } };
        await driver.tab.close().catch(() => undefined);
        await driver.desk.close().catch(() => undefined);
        driver = await sitDown(extension);
      }
    }
  } finally {
    await extension.close();
    await granted.remove();
  }
}
