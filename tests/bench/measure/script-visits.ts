/**
 * What an extension's content script costs a page as it opens, compiling included: the processor's time of the tab's main
 * thread, from the browser's own trace. Each visit is in a tab of its own, and so in a process that never saw the script.
 */
import type { Page } from 'playwright';
import { charsetOf, SavedPageServer, savedBytes } from '../../../tools/browser/saved-page';
import { TaskTrace } from './our-tasks';
import type { RealPage } from './real-pages';

const WAIT_MS = 20_000;

/** A browser with an extension whose content script stands under `src/content/` and says something once it is done. */
export interface ScriptBrowser {
  id: string;
  /** A page of the extension's own. */
  desk: Page;
}

/** Has the extension's page count what its content scripts say. */
export async function countSaid({ desk }: ScriptBrowser): Promise<void> {
  await desk.evaluate(() => {
    const counting = globalThis as typeof globalThis & { said?: number };
    counting.said = 0;
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.type === 'reading') counting.said = (counting.said ?? 0) + 1;
    });
  });
}

const saidBy = (desk: Page): Promise<number> =>
  desk.evaluate(() => (globalThis as typeof globalThis & { said?: number }).said ?? 0);

async function visit({ desk }: ScriptBrowser, page: RealPage): Promise<void> {
  const body = await savedBytes(page.path);
  const before = await saidBy(desk);
  const tab = await desk.context().newPage();
  try {
    const server = await SavedPageServer.in(tab);
    server.serve(page.url, body, charsetOf(body, page.charset));
    await tab.goto(page.url, { waitUntil: 'load', timeout: 60_000 });
    for (const end = Date.now() + WAIT_MS; (await saidBy(desk)) === before; ) {
      if (Date.now() > end) throw new Error('the content script did not speak');
      await tab.waitForTimeout(20);
    }
  } finally {
    await tab.close();
  }
}

/** The milliseconds of each page that could be visited, by path. */
export async function scriptCosts(
  browser: ScriptBrowser,
  pages: readonly RealPage[],
  note: (text: string) => void,
): Promise<Map<string, number>> {
  const trace = await TaskTrace.start(browser.desk, browser.id);
  const failed = new Set<string>();
  for (const page of pages) {
    await trace.mark(page.path);
    try {
      await visit(browser, page);
    } catch (reason) {
      failed.add(page.path);
      note(`${page.url}: ${reason instanceof Error ? reason.message.split('\n')[0] : reason}`);
    }
  }
  const costs = new Map<string, number>();
  for (const [path, tasks] of await trace.end(failed)) {
    const ms = tasks.reduce((sum, { scriptMs }) => sum + scriptMs, 0);
    if (!failed.has(path)) costs.set(path, ms);
  }
  return costs;
}
