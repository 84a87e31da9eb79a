/** Waits until the worker has registered a content script, or taken it off. */
import type { Page } from 'playwright';

const PAUSE_MS = 25;

/**
 * A predicate of Playwright's `waitForFunction` may not be asynchronous (a promise is taken for "yes"): asked here again and
 * again. Hangs, for the caller's own time-out, where it never comes.
 * @param desk a page of the extension's own. @param id of the script.
 */
export async function scriptRegistered(desk: Page, id: string, wanted = true): Promise<void> {
  for (;;) {
    const ids = await desk.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map((script) => script.id),
    );
    if (ids.includes(id) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
