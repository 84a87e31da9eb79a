/** A page that said too much was put off; what it shows once it may speak again must not stay unread. */

/** Long enough for a tab to regain the right to say anything. */
const LATER_MS = 4000;

const waiting = new Set<number>();

/** Has the tab read once in a while, however often this is called. */
export function readLater(tabId: number, read: () => Promise<void>): void {
  if (waiting.has(tabId)) return;
  waiting.add(tabId);
  setTimeout(() => {
    waiting.delete(tabId);
    read().catch(() => undefined); // the tab was closed, or its page has gone
  }, LATER_MS);
}
