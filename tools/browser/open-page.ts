/** Opens the extension's own pages at once, not by way of an empty page: that would be a process more, thrown away. */
import type { BrowserContext, Page } from 'playwright';

/** What opens a page of the extension with this id, in a new tab in front, and waits until it is loaded. */
export function openerIn(context: BrowserContext, id: string): (path: string) => Promise<Page> {
  // Two pages of one address may be opened side by side: each is given out once.
  const given = new WeakSet<Page>();
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser of its own');
  const session = browser.newBrowserCDPSession();
  return async (path) => {
    const url = `chrome-extension://${id}/${path}`;
    const opened = context.waitForEvent('page', (page) => {
      const found = page.url() === url && !given.has(page);
      if (found) given.add(page);
      return found;
    });
    await (await session).send('Target.createTarget', { url });
    const page = await opened;
    await page.waitForLoadState();
    return page;
  };
}
