/** What a tab's content script says, heard by a page of the extension's own: the worker keeps only what sells something. */
import type { Reading } from '../../src/contracts/reading';
import type { ShopTab } from './shop-tab';

type Hearing = typeof globalThis & { heard?: Reading | null };
const POLL_MS = 5;

/** Has the tab's desk listen to what its content script says from now on, and forget what it said before. */
export async function listenTo({ desk, tabId }: ShopTab): Promise<void> {
  await desk.evaluate((id) => {
    const hearing = globalThis as Hearing;
    if (hearing.heard === undefined)
      chrome.runtime.onMessage.addListener((message, sender) => {
        if (sender.tab?.id === id && message?.type === 'reading') hearing.heard = message.reading;
      });
    hearing.heard = null;
  }, tabId);
}

/**
 * What was last heard since `listenTo`; null where nothing was said in time. Waits in the extension's own page, so that
 * no time is lost on the way between the processes.
 */
export async function heardFrom({ desk }: ShopTab, timeoutMs: number): Promise<Reading | null> {
  return desk.evaluate(
    async ([most, pollMs]) => {
      for (const deadline = Date.now() + most; Date.now() < deadline; ) {
        const { heard } = globalThis as Hearing;
        if (heard) return heard;
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      }
      return null;
    },
    [timeoutMs, POLL_MS] as const,
  );
}
