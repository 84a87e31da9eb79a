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

/** What a browser may be given for a saved page: its scripts never run. */
const headersOf = (charset?: string) => ({
  'Content-Type': charset ? `text/html; charset=${charset}` : 'text/html',
  'Content-Security-Policy': "script-src 'none'",
});

/** Stands in for every shop's server in one tab or browser: one saved page at a time, nothing else is answered. */
export class SavedPageServer {
  private answer: { url: string; body: Buffer | string; charset: string | undefined } | null = null;

  private constructor() {}

  static async in(place: Pick<BrowserContext, 'route'>): Promise<SavedPageServer> {
    const server = new SavedPageServer();
    await place.route(ANY, (route) => server.take(route));
    return server;
  }

  /** Serves `body` for `url` from now on. */
  serve(url: string, body: Buffer | string, charset?: string): void {
    this.answer = { url: withoutHash(url), body, charset };
  }

  private async take(route: Route): Promise<void> {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    if (this.answer && withoutHash(request.url()) === this.answer.url) {
      return route.fulfill({ body: this.answer.body, headers: headersOf(this.answer.charset) });
    }
    // A page that wants to leave stays; a frame stays empty.
    return request.frame().parentFrame() === null ? route.fulfill({ status: 204 }) : route.abort();
  }
}

/** Serves `body` for `url` in this context, until the returned function is called. */
export async function serve(
  context: BrowserContext,
  url: string,
  body: Buffer | string,
  charset?: string,
): Promise<() => Promise<void>> {
  (await SavedPageServer.in(context)).serve(url, body, charset);
  return () => context.unroute(ANY);
}
