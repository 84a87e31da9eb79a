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
  /** Found not to be private: asking once more would make the browser prepare the long pattern for many askings. */
  let publicPath = location.pathname;

  const look = async (): Promise<void> => {
    if (world.whence) return life.abort();
    if (location.pathname !== publicPath && isPrivatePath(location.pathname)) return;
    publicPath = location.pathname;
    try {
      if (isWanted()) await say({ type: 'may-sell' });
      else if (!isSaid) {
        const reading = emptyReading(location.href, document.documentElement.getAttribute('lang'));
        await say({ type: 'reading', reading });
        isSaid = true;
      }
    } catch {
      // The worker was stopped over it; after an update this script is an orphan.
      if (isOrphan()) life.abort();
    }
    if (world.whence) life.abort();
  };
  const answer = async (): Promise<ReadReply | undefined> => {
    await say({ type: 'may-sell' });
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
