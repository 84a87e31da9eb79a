/** The content script: reads its page once it is idle, again when asked or when the page has changed under it. */
import type { FromContent, ToContent } from '../messages';
import { readPage } from './read';
import { listen, send } from './runtime';

/** How long a page must stay still before it is read anew. */
const SETTLE_MS = 250;
const MARK = 'whenceReads';

const isAsk = (message: unknown): message is ToContent =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'read';

/** What of the page tells one product from another: its address and its first heading. */
const identity = () =>
  `${location.href.replace(/#.*/, '')} ${document.querySelector('h1')?.textContent?.slice(0, 200) ?? ''}`;

function start(): void {
  const life = new AbortController();
  let last = identity();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const message: FromContent = { type: 'reading', reading: readPage(document, location.href) };
    // The extension was updated or removed: this script is an orphan and stops.
    send(message).catch(() => life.abort());
  };
  const settled = () => {
    const now = identity();
    if (now === last || life.signal.aborted) return;
    last = now;
    tell();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(settled, SETTLE_MS);
  });
  const answer = (message: unknown): Promise<unknown> | undefined => {
    if (!isAsk(message)) return undefined;
    last = identity();
    return Promise.resolve(readPage(document, location.href));
  };

  listen(answer);
  if (document.body) observer.observe(document.body, { childList: true, subtree: true });
  life.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  tell();
}

// The button may inject the script where it runs already; the isolated world's own global tells.
const world = globalThis as typeof globalThis & { [MARK]?: boolean };
if (window.top === window && !world[MARK]) {
  world[MARK] = true;
  start();
}
