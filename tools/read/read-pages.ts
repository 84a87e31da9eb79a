/** Drives the built extension in a real Chromium over saved pages and yields what a shopper would get. */
import { basename } from 'node:path';
import type { Reading } from '../../src/contracts/reading';
import { grantedCopy } from '../browser/granted';
import { type Piped, type Session, startPiped } from '../browser/piped';
import { charsetOf, savedBytes } from '../browser/saved-page';
import { startListening } from './desk';
import { inOrder } from './in-order';
import { inTime } from './in-time';
import { type ReadLine, readLine } from './lines';
import { ReadingTab } from './reading-tab';

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

const PAGE_TIMEOUT_MS = 60_000;
/** The content script speaks when the page is idle; longer silence means that it is kept out, until somebody asks. */
const READING_TIMEOUT_MS = 10_000;
/** Tabs at work at once, and the processes that they share: more gain nothing on two cores. */
const TABS = 4;
const PROCESSES = 2;
/** Nothing of the web is there for it, not even names: what a page asks for is answered or refused before. */
const NO_WEB = '--host-resolver-rules=MAP * ~NOTFOUND';

/** Tabs behind another work as the one in front does. */
const ALL_AWAKE = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** One tab that reads page after page. After a page that can't be read it is opened anew. */
class PageReader {
  private tab: ReadingTab | null = null;

  constructor(
    private readonly browser: Piped,
    private readonly desk: Session,
  ) {}

  private async readOne({ path, url, charset }: SavedPage): Promise<ReadResult> {
    const body = await savedBytes(path);
    this.tab ??= await ReadingTab.open(this.browser, this.desk);
    const answer = { url, body, charset: charsetOf(body, charset) };
    const { reading, reply } = await this.tab.read(answer, READING_TIMEOUT_MS);
    if (!reply.ok) throw new Error(reply.error);
    if (!reading) throw new Error('the content script did not speak');
    return { line: readLine(basename(path), url, reply.value, reading.readMs), reading };
  }

  async read(page: SavedPage): Promise<ReadResult> {
    try {
      return await inTime(this.readOne(page), PAGE_TIMEOUT_MS);
    } catch (reason) {
      const error = reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason);
      await this.tab?.close().catch(() => undefined);
      this.tab = null;
      return { error: { file: basename(page.path), url: page.url, error } };
    }
  }
}

/** Reads the pages, several at once, and yields them in order; one that can't be read yields an error. */
export async function* readPages(pages: SavedPage[], dist: string): AsyncGenerator<ReadResult> {
  const granted = await grantedCopy(dist, true);
  const browser = await startPiped({
    dist: granted.dist,
    processes: PROCESSES,
    more: [...ALL_AWAKE, NO_WEB],
  });
  try {
    const desk = await browser.openOwn('manifest.json');
    await startListening(desk);
    const readers = Array.from({ length: Math.min(TABS, pages.length) }, () => new PageReader(browser, desk));
    yield* inOrder(pages, readers, (page, reader) => reader.read(page));
  } finally {
    await browser.close();
    await granted.remove();
  }
}
