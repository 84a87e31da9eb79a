/** What the content script's readings of the page in a tab cost it, as it tells itself: main-thread milliseconds. */
import type { KeptPage } from '../../../src/background/tabs/kept-pages';
import type { Reading } from '../../../src/contracts/reading';
import { heardFrom, listenTo } from '../../../tools/browser/hear-tab';
import type { ShopTab } from '../../../tools/browser/shop-tab';

const POLL_MS = 15;
const WAIT_MS = 10_000;

/**
 * The reading that the script made by itself when the page had loaded: the only one on most pages. Heard where the tab
 * is listened to, else as the worker keeps it, which it does of products alone.
 */
export async function firstReadingMs({ desk, tabId }: ShopTab): Promise<number> {
  for (let waited = 0; waited < WAIT_MS; waited += POLL_MS) {
    const readMs = await desk.evaluate(async (key) => {
      const { heard } = globalThis as typeof globalThis & { heard?: Reading | null };
      const kept = (await chrome.storage.session.get(key))[key] as KeptPage | undefined;
      return (heard ?? kept?.reading)?.readMs ?? null;
    }, `reading:${tabId}`);
    if (readMs !== null) return readMs;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('the content script did not speak');
}

/** One more reading of the same page. */
export async function againMs(shop: ShopTab): Promise<number> {
  await listenTo(shop);
  await shop.desk.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'read' }, { frameId: 0 }), shop.tabId);
  const reading = await heardFrom(shop, WAIT_MS);
  if (!reading) throw new Error('the content script did not speak');
  return reading.readMs;
}
