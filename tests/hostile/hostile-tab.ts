/** A hostile page opened in the tab of a real browser, read, and what came of it: state, faults, the longest task. */
import type { Page } from '@playwright/test';
import type { KeptPage } from '../../src/background/tabs/kept-pages';
import type { TabState } from '../../src/contracts/answer';
import { serveAlive } from '../../tools/browser/saved-page';
import { SHOP, type Shop } from '../e2e/whence';
import type { HostilePage } from './pages/hostile-page';

export interface Outcome {
  state: TabState;
  /** Exceptions and console errors that are ours, of page, worker and popup. */
  faults: string[];
  /**
   * At most so long was our longest task in the tab, milliseconds: the longest time that it did not answer to a timer
   * (the page's own work counts in that), or all our reading took, whichever is less. Null where that is not known.
   */
  longestMs: number | null;
  /** What a fixed piece of work took just before or after, whichever is longer: how fast the machine is just now, in ms. */
  unitMs: number;
  /** Whether anything of the page's words was run. */
  harmed: boolean;
}

/** In this time a tab regains the right to say anything (`background/tabs/allowance`). */
const REGAINED_MS = 6000;

/** Starts a timer in the page; the returned function tells the longest gap between two of its ticks. */
async function watchGaps(tab: Page): Promise<() => Promise<number | null>> {
  try {
    await tab.evaluate(() => {
      const watch = { longest: 0, last: performance.now(), on: true };
      Object.assign(window, { watch });
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - watch.last);
        watch.last = now;
        if (watch.on) channel.port2.postMessage(null);
      };
      channel.port2.postMessage(null);
    });
  } catch {
    return async () => null;
  }
  return () =>
    tab
      .evaluate(() => {
        const { watch } = window as unknown as { watch: { longest: number; on: boolean } };
        watch.on = false;
        return watch.longest;
      })
      .catch(() => null);
}

/**
 * A fixed piece of work like ours (texts split, folded and matched), timed in the tab beside the page, not in it: the
 * mean of ten in a row once it is warm, for others on the machine interrupt one long task and hardly a short one. About
 * 2.5 ms on a quiet machine of 2026; no test rests on that.
 */
const unitMsIn = (beside: Page): Promise<number> =>
  beside.evaluate(() => {
    const words = Array.from({ length: 400 }, (_, at) => `Made in word ${at} of many, £${at}.99`);
    const [warming, timed] = [3, 10];
    let found = 0;
    let from = Number.NaN;
    for (let piece = 0; piece < warming + timed; piece++) {
      if (piece === warming) from = performance.now();
      for (let round = 0; round < 12; round++)
        for (const text of words)
          found += `${text}${piece}`
            .toLowerCase()
            .split(' ')
            .filter((word) => /^[\p{L}£]+\d*$/u.test(word)).length;
    }
    return found > 0 ? (performance.now() - from) / timed : Number.NaN;
  });

/** So many pages in one tab, large ones among them, may be more than a tab may say: what is put off can be said later. */
async function askPatiently({ ask, desk }: Shop): Promise<TabState> {
  const state = await ask();
  if (state.state !== 'failed') return state;
  await desk.waitForTimeout(REGAINED_MS);
  return ask();
}

/** Opens the page, lets it be read by itself, has it read once more under a watch. */
export async function suffer(shop: Shop, page: HostilePage): Promise<Outcome> {
  const { tab, desk, tabId, extension } = shop;
  const faults: string[] = [];
  const note = (error: Error) => {
    // The page's own scripts throw too; ours have the extension's address in their stack.
    if (/chrome-extension:|main\.iife/.test(error.stack ?? '')) faults.push(`page: ${error.message}`);
  };
  const noteWorker = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') faults.push(`worker: ${message.text()}`);
  };
  await tab.goto('about:blank');
  const stop = await serveAlive(extension.context, page.url ?? SHOP, page.html);
  tab.on('pageerror', note);
  extension.worker.on('console', noteWorker);
  try {
    await tab.goto(page.url ?? SHOP, { waitUntil: 'load' });
    const first = await askPatiently(shop);
    const unitBeforeMs = await unitMsIn(desk);
    const gap = await watchGaps(tab);
    await desk.evaluate((id) => chrome.storage.session.remove(`reading:${id}`), tabId);
    const state = await askPatiently(shop);
    const readMs = await desk.evaluate(async (key) => {
      const kept = (await chrome.storage.session.get(key))[key] as KeptPage | undefined;
      return kept?.reading.readMs ?? null;
    }, `reading:${tabId}`);
    const gapMs = await gap();
    // What disturbs the reading may be over, or not have begun, when only one of them is timed.
    const unitMs = Math.max(unitBeforeMs, await unitMsIn(desk));
    const longestMs = gapMs === null || readMs === null ? readMs : Math.min(gapMs, readMs);
    const harmed = await tab.evaluate(() => 'harmed' in window).catch(() => false);
    if (first.state === 'failed') faults.push('page: the first reading failed');
    return { state, faults, longestMs, unitMs, harmed };
  } finally {
    tab.off('pageerror', note);
    extension.worker.off('console', noteWorker);
    stop();
  }
}
