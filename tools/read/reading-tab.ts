/** A tab for saved pages: shows one at a time under its address, gets nothing else, and tells what is said of it. */
import type { Piped, Session } from '../browser/piped';
import { headersOf, replyTo, type SavedAnswer } from '../browser/saved-page';
import { type Said, whatIsSaid } from './desk';

interface Paused {
  requestId: string;
  request: { url: string };
  resourceType: string;
  frameId: string;
}

/** As wide as a shopper's, for shops lay out by width; low, for nobody looks and what is seen is painted. */
const WINDOW = { width: 1280, height: 100, deviceScaleFactor: 1, mobile: false };

/** Tabs opened so far: a number tells them apart until their pages are found. */
let opened = 0;

export class ReadingTab {
  private answer: SavedAnswer | null = null;

  private constructor(
    private readonly desk: Session,
    private readonly tab: Session,
    readonly tabId: number,
  ) {}

  /** @param desk a page of the extension's own that listens. */
  static async open(browser: Piped, desk: Session): Promise<ReadingTab> {
    const mark = `about:blank?${++opened}`;
    const tabId = await desk.evaluate<number>(`chrome.tabs.create({ url: '${mark}' }).then(({ id }) => id)`);
    const tab = await browser.attach(await browser.targetAt(mark));
    const reading = new ReadingTab(desk, tab, tabId);
    tab.on('Fetch.requestPaused', (paused: Paused) => reading.take(paused));
    await tab.send('Fetch.enable');
    await tab.send('Emulation.setDeviceMetricsOverride', WINDOW);
    return reading;
  }

  /** Goes to the page and waits for what is said of it. Throws where the browser can't go there. */
  async read(answer: SavedAnswer, mostMs: number): Promise<Said> {
    this.answer = answer;
    const said = whatIsSaid(this.desk, this.tabId, answer.url, mostMs);
    // Nobody hears it where the browser can't go there.
    said.catch(() => undefined);
    const { errorText } = await this.tab.send<{ errorText?: string }>('Page.navigate', { url: answer.url });
    if (errorText) throw new Error(`the browser can't go to ${answer.url}: ${errorText}`);
    return said;
  }

  close(): Promise<unknown> {
    return this.desk.evaluate(`chrome.tabs.remove(${this.tabId})`);
  }

  private take({ requestId, request, resourceType, frameId }: Paused): void {
    const isPage = frameId === this.tab.targetId;
    const reply = replyTo(this.answer, { url: request.url, isPage, isFrame: resourceType === 'Document' });
    const responseHeaders = Object.entries(reply === 'page' && this.answer ? headersOf(this.answer) : {});
    const done =
      reply === 'refused'
        ? this.tab.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
        : this.tab.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: reply === 'page' ? 200 : 204,
            responseHeaders: responseHeaders.map(([name, value]) => ({ name, value })),
            body: reply === 'page' ? Buffer.from(this.answer?.body ?? '').toString('base64') : '',
          });
    // The page may have gone meanwhile, and its request with it.
    done.catch(() => undefined);
  }
}
