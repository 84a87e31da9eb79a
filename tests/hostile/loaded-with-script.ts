/**
 * A page opened in the very moment after a script was registered may stand in a process that has not heard of it: seen now and
 * then where two browsers start at once. A person would load the page again, and so do the tests, and say so.
 */
import type { Page } from '@playwright/test';

/** Generous: a busy machine takes its time. */
const WAIT_MS = 30_000;
const POLL_MS = 100;

/** @param stands whether the script is in the page. Throws where it does not come with a second load either. */
export async function loadedWithScript(page: Page, stands: () => Promise<boolean>): Promise<void> {
  for (const load of ['first', 'second']) {
    for (let waited = 0; waited < WAIT_MS; waited += POLL_MS) {
      if (await stands()) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    console.log(`no script of ours in ${page.url()} with its ${load} load`);
    await page.reload();
  }
  throw new Error(`no script of ours in ${page.url()}`);
}
