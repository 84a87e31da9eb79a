/** Opens the extension's own pages at once, not by way of an empty page: that would be a process more, thrown away. */
import type { BrowserContext, Page } from 'playwright';

const PAUSE_MS = 10;
/** Generous: only what never comes is given up. */
const WAIT_MS = 120_000;

/** The first page of this sort that there is, or comes. Throws where none does. @param what in words, for the error. */
export async function pageIn(
  context: BrowserContext,
  what: string,
  isIt: (page: Page) => boolean,
): Promise<Page> {
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; ) {
    const page = context.pages().find(isIt);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`no page came: ${what}`);
}

/** Runs in the page. */
const loaded = () =>
  document.readyState === 'complete' ||
  new Promise((resolve) => addEventListener('load', () => resolve(true), { once: true }));

/**
 * What opens a page of the extension with this id, in a new tab in front, and waits until it is loaded. The page itself is
 * asked for that: of one opened so, Playwright now and then misses the event. Throws where no such page comes.
 */
export function openerIn(context: BrowserContext, id: string): (path: string) => Promise<Page> {
  // Two pages of one address may be opened side by side: each is given out once.
  const given = new WeakSet<Page>();
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser of its own');
  const session = browser.newBrowserCDPSession();
  return async (path) => {
    const url = `chrome-extension://${id}/${path}`;
    const before = new Set(context.pages());
    const isIt = (page: Page) => page.url() === url && !before.has(page) && !given.has(page);
    await (await session).send('Target.createTarget', { url });
    const page = await pageIn(context, url, isIt);
    given.add(page);
    await page.evaluate(loaded);
    return page;
  };
}
