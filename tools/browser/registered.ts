/** Waits until the worker has registered a content script, or taken it off. */
import type { Page } from 'playwright';

const PAUSE_MS = 25;
/** Generous: only what never comes is given up. */
const WAIT_MS = 120_000;

/**
 * A predicate of Playwright's `waitForFunction` may not be asynchronous (a promise is taken for "yes"): asked here again and
 * again. Throws where it never comes.
 * @param desk a page of the extension's own. @param id of the script.
 */
export async function scriptRegistered(desk: Page, id: string, wanted = true): Promise<void> {
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; ) {
    const ids = await desk.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map((script) => script.id),
    );
    if (ids.includes(id) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`the script "${id}" was not ${wanted ? 'registered' : 'taken off'}`);
}
