/** A saved page under its real address: its own scripts never run, every other request is refused. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Route } from 'playwright';

/** The bytes of `.html` or `.html.gz`. */
export async function savedBytes(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/**
 * What the server would have said: UTF-8 where the bytes are, whatever the saved markup claims; else as given, unless
 * that is UTF-8 and the bytes refute it: then the browser finds out.
 */
export function charsetOf(body: Buffer, given?: string): string | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'utf-8';
  } catch {
    return /^utf-?8$/i.test(given ?? '') ? undefined : given;
  }
}

const ANY = /^https?:/;

/** The browser may turn http into https on its own: addresses are compared without their scheme. */
const withoutHash = (url: string) => new URL(url).href.replace(/#.*/, '').replace(/^https?:/, '');

export interface SavedAnswer {
  url: string;
  body: Buffer | string;
  charset: string | undefined;
  /** Its own scripts run, and where it wants to go it gets no answer. */
  alive?: boolean;
}

/** What the shop's server would have said with the page; its scripts are forbidden unless it is alive. */
export const headersOf = ({ charset, alive }: SavedAnswer): Record<string, string> => ({
  'Content-Type': charset ? `text/html; charset=${charset}` : 'text/html',
  ...(!alive && { 'Content-Security-Policy': "script-src 'none'" }),
});

interface Request {
  url: string;
  /** By the tab itself. */
  isPage: boolean;
  /** By a frame of whatever kind, the tab's own too; else by something in a page. */
  isFrame: boolean;
}

/** What a request gets: the saved page, an empty answer or none. */
export function replyTo(
  answer: SavedAnswer | null,
  { url, isPage, isFrame }: Request,
): 'page' | 'empty' | 'refused' {
  if (!isFrame) return 'refused';
  const isIt = answer !== null && withoutHash(url) === withoutHash(answer.url);
  if (isIt && (isPage || !answer.alive)) return 'page';
  // A page that wants to leave stays; a frame stays empty.
  return isPage && !answer?.alive ? 'empty' : 'refused';
}

/** Stands in for every shop's server in one tab or browser: one saved page at a time, nothing else is answered. */
export class SavedPageServer {
  private answer: SavedAnswer | null = null;

  private constructor() {}

  static async in(place: Pick<BrowserContext, 'route'>): Promise<SavedPageServer> {
    const server = new SavedPageServer();
    await place.route(ANY, (route) => server.take(route));
    return server;
  }

  /** Serves `body` for `url` from now on, until the returned function is called or another is served. */
  serve(url: string, body: Buffer | string, charset?: string, alive = false): () => void {
    const answer = { url, body, charset, alive };
    this.answer = answer;
    return () => {
      if (this.answer === answer) this.answer = null;
    };
  }

  private async take(route: Route): Promise<void> {
    const request = route.request();
    const isFrame = request.isNavigationRequest();
    const isPage = isFrame && request.frame().parentFrame() === null;
    const { answer } = this;
    switch (replyTo(answer, { url: request.url(), isPage, isFrame })) {
      case 'page':
        return answer ? route.fulfill({ body: answer.body, headers: headersOf(answer) }) : route.abort();
      case 'empty':
        return route.fulfill({ status: 204 });
      case 'refused':
        return route.abort();
    }
  }
}

/** Kept as long as the browser: to begin and to end it costs as much as a page that is loaded. */
const serverOf = new WeakMap<BrowserContext, SavedPageServer>();

async function serverIn(context: BrowserContext): Promise<SavedPageServer> {
  const server = serverOf.get(context) ?? (await SavedPageServer.in(context));
  serverOf.set(context, server);
  return server;
}

/**
 * Serves `body` for `url` in this context, until the returned function is called. From the first call on no other address
 * of the web is answered, for as long as the browser runs or until `unserve`.
 */
export async function serve(
  context: BrowserContext,
  url: string,
  body: Buffer | string,
  charset?: string,
): Promise<() => void> {
  return (await serverIn(context)).serve(url, body, charset);
}

/** The same for a page whose own scripts run. */
export async function serveAlive(
  context: BrowserContext,
  url: string,
  body: Buffer | string,
): Promise<() => void> {
  return (await serverIn(context)).serve(url, body, 'utf-8', true);
}

/** Lets the browser reach real servers, those of this machine, as before anything was served. */
export async function unserve(context: BrowserContext): Promise<void> {
  serverOf.delete(context);
  await context.unrouteAll();
}
