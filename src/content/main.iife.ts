/** The content script: reads its page once it is idle, again when asked or when the page has changed under it. */

import type { Reading } from '../contracts/reading';
import type { FromContent, ReadReply, ToContent } from '../messaging/messages';
import { isPrivatePath } from '../vocabulary/private-path';
import { newsTeller } from './news';
import { pause } from './pause';
import { readPageInSlices } from './read';
import { isOrphan, listen, send } from './runtime';
import { whenSettled } from './settle';
import { LeftBehind } from './stale';

/** Far below the 50 ms from which browsers call a task long, for one step may overrun it. */
const SLICE_MS = 8;
/** Half of the first wait before a reading is told again that the worker did not hear to its end; each next is twice the last. */
const AGAIN_MS = 250;
const MARK = 'whence';

/** The isolated world's own global: that the script runs here, how it is asked, and that the person asked for this very page. */
const world = globalThis as typeof globalThis & {
  [MARK]?: boolean;
  whenceRead?: () => Promise<ReadReply>;
  whenceAsked?: boolean;
};

/** An account, a basket, an inbox is read where the person asks, never by itself. */
const isLeftAlone = () => !world.whenceAsked && isPrivatePath(location.pathname);

function start(): void {
  const life = new AbortController();
  let current = new AbortController();
  let isNews = newsTeller();
  const leftBehind = new LeftBehind();
  let againMs = AGAIN_MS;
  let later: ReturnType<typeof setTimeout> | undefined;

  /** Reads the page as it is now; a reading still under way is of an older page and is given up. */
  const read = async (): Promise<Reading | null> => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const url = location.href;
    const reading = await readPageInSlices(document, url, signal, pause, SLICE_MS);
    // The page moved on without a change to its tree: what was read belongs to neither address.
    return location.href === url ? reading : null;
  };
  const say = async (reading: Reading) => {
    leftBehind.note(reading);
    await send({ type: 'reading', reading } satisfies FromContent);
  };
  /** Whether it is still the product of the address before; it is then looked at again once it no longer can be. */
  const isHeld = (reading: Reading): boolean => {
    const heldMs = leftBehind.heldMs(reading, performance.now());
    clearTimeout(later);
    if (heldMs) later = setTimeout(tell, heldMs);
    return heldMs > 0;
  };
  const tell = async (): Promise<void> => {
    if (isLeftAlone()) return;
    const reading = await read();
    if (!reading || isHeld(reading) || !isNews(reading)) return;
    say(reading).then(
      () => {
        againMs = AGAIN_MS;
      },
      () => {
        // The extension was updated or removed: this script is an orphan and stops.
        if (isOrphan()) return life.abort();
        // The worker was stopped over it and knows nothing of it. One that always is must not be started without end.
        isNews = newsTeller();
        againMs *= 2;
        later = setTimeout(tell, againMs);
      },
    );
  };
  /**
   * To "read": says what it read as it says anything, and replies once that was heard. Of two readings at once the
   * later takes the place of the earlier.
   */
  const answer = async (): Promise<ReadReply> => {
    const reading = (await read()) ?? (await read());
    if (reading && isHeld(reading)) return 'held';
    if (reading) await say(reading);
    return 'said';
  };

  world.whenceRead = answer;

  life.signal.addEventListener('abort', () => {
    current.abort();
    clearTimeout(later);
  });
  listen((message) => ((message as ToContent).type === 'read' ? answer() : undefined));
  whenSettled(document, life.signal, tell);
  // Back or forward to a page that was kept as it stood: the worker has forgotten it, so it is news again.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      isNews = newsTeller();
      void tell();
    },
    { signal: life.signal },
  );
  void tell();
}

// The button may inject the script where it runs already.
if (window.top === window && !world[MARK] && !isLeftAlone()) {
  world[MARK] = true;
  // A page that is made ready before anybody wants to see it is read once it is shown.
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
