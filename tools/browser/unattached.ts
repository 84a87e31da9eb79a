/**
 * A browser that nobody is attached to but in one page of the extension's: what Chromium leaves out while somebody watches
 * (pages made ready unseen) happens there.
 */
import { startPiped } from './piped';

export interface Unattached {
  /** Opens an address in a tab of its own, which nobody is attached to. */
  open(url: string): Promise<void>;
  /** Works an expression out in the extension's options page and waits for what it promises. */
  inDesk<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts a browser with the extension in this folder and its options page open. */
export async function launchUnattached(dist: string): Promise<Unattached> {
  const browser = await startPiped({ dist });
  const desk = await browser.openOwn('src/options/options.html');
  // As `openDesk`: the worker has registered the content script for the allowed sites.
  while (
    !(await desk.evaluate<number>(
      'chrome.scripting?.getRegisteredContentScripts().then((all) => all.length)',
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    open: async (url) => void (await browser.open(url)),
    inDesk: (expression) => desk.evaluate(expression),
    close: () => browser.close(),
  };
}
