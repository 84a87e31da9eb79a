/** What labels on a list cost its tab: switched on while a list is open in a tab of its own that has come to rest. */
import type { Page } from 'playwright';
import type { Extension } from '../../../tools/browser/launch';
import { scriptRegistered } from '../../../tools/browser/registered';
import { SavedPageServer } from '../../../tools/browser/saved-page';
import { openDesk } from '../../../tools/browser/shop-tab';
import { LIST, listPage } from '../../e2e/list-page';
import { ThreadTrace } from './thread-trace';

export const CARDS = 50;
/** As many as are labelled in a window of 1,280 × 800. */
export const LABELS = 13;
/** Until the page has come to rest; until all labels stand. */
const REST_MS = 1200;
const WAIT_MS = 1200;
const CLEARED_MS = 300;

/** Of nobody's things all is read and asked for, and nothing is shown. "Boxes": the least that labels could be. */
export const WAYS = ['known', 'nobodys', 'boxes', 'nothing'] as const;
export type Way = (typeof WAYS)[number];

async function setLists(desk: Page, on: boolean): Promise<void> {
  await desk.evaluate((lists) => chrome.storage.local.set({ settings: { lists } }), on);
  await scriptRegistered(desk, 'lists', on);
}

/** Runs in the page: empty boxes in one closed shadow root, each where a card is. */
function putBoxes(many: number): void {
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:absolute;left:0;top:0;inline-size:0;block-size:0';
  const root = host.attachShadow({ mode: 'closed' });
  for (const card of [...document.querySelectorAll('li')].slice(0, many)) {
    const { left, top } = card.getBoundingClientRect();
    const box = document.createElement('div');
    box.style.cssText = `position:absolute;left:${left}px;top:${top}px;inline-size:100px;block-size:34px;border:1px solid #867c6c;border-radius:4px;background:#fbf8f2`;
    root.append(box);
  }
  document.documentElement.append(host);
}

/** As an extension's script puts them there; as text, for a function in a function would not come through. */
const setBoxes = (desk: Page, many: number): Promise<void> =>
  desk.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: '${LIST}' });
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, args: [${many}], func: ${putBoxes} });
  })()`);

export class ListCosts {
  readonly #extension: Extension;
  readonly #desk: Page;
  readonly #trace: ThreadTrace;

  private constructor(extension: Extension, desk: Page, trace: ThreadTrace) {
    this.#extension = extension;
    this.#desk = desk;
    this.#trace = trace;
  }

  static async start(extension: Extension): Promise<ListCosts> {
    const desk = await openDesk(extension);
    return new ListCosts(extension, desk, await ThreadTrace.start(desk, extension.id));
  }

  /** Opens one list. @param name under which it is counted. */
  async open(way: Way, name: string = way): Promise<void> {
    await setLists(this.#desk, false);
    const tab = await this.#extension.context.newPage();
    const server = await SavedPageServer.in(tab);
    server.serve(LIST, listPage({ count: CARDS, nobodys: way === 'nobodys' }), 'utf-8');
    await tab.goto(LIST);
    await tab.waitForTimeout(REST_MS);
    // What loading left behind is cleared away now, not at a moment of the browser's choice: that takes twice what labels do.
    const session = await this.#extension.context.newCDPSession(tab);
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    await tab.waitForTimeout(CLEARED_MS);
    await this.#trace.during(name, async () => {
      if (way === 'boxes') await setBoxes(this.#desk, LABELS);
      else if (way !== 'nothing') await setLists(this.#desk, true);
      await tab.waitForTimeout(WAIT_MS);
    });
    await tab.close();
  }

  /** @returns milliseconds of each opening, by name. */
  async end(): Promise<Map<string, number[]>> {
    const costs = await this.#trace.end();
    await setLists(this.#desk, false);
    await this.#desk.close();
    return costs;
  }
}
