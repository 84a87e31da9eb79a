/**
 * The first look at a page of a site that the person allowed: most sell nothing, and of those nothing more is asked. Where one
 * may, the script that reads pages is put beside this one, which then falls silent.
 */
import type { FromContent, ReadReply, ToContent } from '../messaging/messages';
import { isPrivatePath } from '../vocabulary/private-path';
import { emptyReading } from './empty-reading';
import { maySell } from './first-look/may-sell';
import { isOrphan, listen, send } from './runtime';
import { whenSettled } from './settle';

/** Of the script that reads pages: that it runs here, and how it is asked. What a person taught of the shop is read by another. */
const world = globalThis as typeof globalThis & {
  whence?: boolean;
  whenceRead?: () => Promise<ReadReply>;
  whenceTaught?: unknown;
  whenceLooks?: boolean;
};

/** Half of the first wait before the worker is asked again that put no script here; each next is twice the last. */
const AGAIN_MS = 250;
const TIMES_MAX = 6;
/** So long the browser may take to put a script into a page. */
const PATIENCE_MS = 3000;

const say = (message: FromContent) => send(message);

function isWanted(): boolean {
  try {
    return world.whenceTaught !== undefined || maySell(document, new URL(location.href));
  } catch {
    return true; // the reading is used to pages that play tricks
  }
}

function start(): void {
  const life = new AbortController();
  let isSaid = false;
  let times = 0;
  /** Found not to be private: asking once more would make the browser prepare the long pattern for many askings. */
  let publicPath = location.pathname;

  /** Asks for the script that reads. Neither the worker nor the browser is sure to do it, or to say that it has not. */
  const want = () =>
    Promise.race([say({ type: 'may-sell' }), new Promise((over) => setTimeout(over, PATIENCE_MS))]);
  /** The script that reads may not have come. */
  const lookAgain = () => {
    if (times++ < TIMES_MAX) setTimeout(look, AGAIN_MS * 2 ** times);
  };
  const look = async (): Promise<void> => {
    if (world.whence) return life.abort();
    if (location.pathname !== publicPath && isPrivatePath(location.pathname)) return;
    publicPath = location.pathname;
    try {
      if (isWanted()) {
        lookAgain();
        await want();
      } else if (!isSaid) {
        const reading = emptyReading(location.href, document.documentElement.getAttribute('lang'));
        await say({ type: 'reading', reading });
        isSaid = true;
      }
    } catch {
      // The worker was stopped over it; after an update this script is an orphan.
      if (isOrphan()) return life.abort();
      lookAgain();
    }
    if (world.whence) life.abort();
  };
  const answer = async (): Promise<ReadReply | undefined> => {
    await want();
    return world.whenceRead?.();
  };

  listen((message) => (!world.whence && (message as ToContent).type === 'read' ? answer() : undefined));
  whenSettled(document, life.signal, look);
  void look();
}

if (window.top === window && !world.whence && !world.whenceLooks && !isPrivatePath(location.pathname)) {
  world.whenceLooks = true;
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
