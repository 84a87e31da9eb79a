/** Drives the built extension in a real Chromium over saved pages and yields what a shopper would get. */
import { basename } from 'node:path';
import type { TabState } from '../../src/contracts/answer';
import type { Reading } from '../../src/contracts/reading';
import { grantedCopy } from '../browser/granted';
import { heardFrom, listenTo } from '../browser/hear-tab';
import { type Extension, launch } from '../browser/launch';
import { charsetOf, SavedPageServer, savedBytes } from '../browser/saved-page';
import { openDesk, openShopTab, reply, type ShopTab } from '../browser/shop-tab';
import { inOrder } from './in-order';
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
/** The content script speaks when the page is idle; longer silence means that it is kept out, until somebody asks. */
const READING_TIMEOUT_MS = 10_000;
/** Tabs at work at once: more gain nothing on two cores. */
const TABS = 4;
/** As wide as a shopper's, for shops lay out by width; low, for nobody looks and what is seen is painted. */
const WINDOW = { width: 1280, height: 100 };

/** One tab that reads page after page. After a page that can't be read it is opened anew. */
class PageReader {
  private shop: ShopTab | null = null;
  private server: SavedPageServer | null = null;

  constructor(private readonly extension: Extension) {}

  private async tab(): Promise<{ shop: ShopTab; server: SavedPageServer }> {
    this.shop ??= await openShopTab(this.extension, await openDesk(this.extension));
    this.server ??= await SavedPageServer.in(this.shop.tab);
    return { shop: this.shop, server: this.server };
  }

  private async readOne(page: SavedPage): Promise<ReadResult> {
    const { shop, server } = await this.tab();
    const body = await savedBytes(page.path);
    // The page before is left by going to this one: what it still says is not heard.
    await listenTo(shop, page.url);
    server.serve(page.url, body, charsetOf(body, page.charset));
    await shop.tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
    const first = await heardFrom(shop, READING_TIMEOUT_MS);
    const state = await reply<TabState>(shop.desk, { type: 'ask', tabId: shop.tabId });
    const reading = first ?? (await heardFrom(shop, READING_TIMEOUT_MS));
    if (!reading) throw new Error('the content script did not speak');
    return { line: readLine(basename(page.path), page.url, state, reading.readMs), reading };
  }

  async read(page: SavedPage): Promise<ReadResult> {
    try {
      return await this.readOne(page);
    } catch (reason) {
      const error = reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason);
      await this.shop?.tab.close().catch(() => undefined);
      await this.shop?.desk.close().catch(() => undefined);
      this.shop = null;
      this.server = null;
      return { error: { file: basename(page.path), url: page.url, error } };
    }
  }
}

/** Reads the pages, several at once, and yields them in order; one that can't be read yields an error. */
export async function* readPages(pages: SavedPage[], dist: string): AsyncGenerator<ReadResult> {
  const granted = await grantedCopy(dist, true);
  const extension = await launch({ dist: granted.dist, fewProcesses: true, viewport: WINDOW });
  try {
    const readers = Array.from({ length: Math.min(TABS, pages.length) }, () => new PageReader(extension));
    yield* inOrder(pages, readers, (page, reader) => reader.read(page));
  } finally {
    await extension.close();
    await granted.remove();
  }
}
