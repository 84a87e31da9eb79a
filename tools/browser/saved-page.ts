/** A saved page under its real address: its own scripts never run, every other request is refused. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright';

/** The bytes of `.html` or `.html.gz`. */
export async function savedBytes(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** What the server would have said: UTF-8 where the bytes are, whatever the saved markup claims; else as given. */
export function charsetOf(body: Buffer, given?: string): string | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'utf-8';
  } catch {
    return given;
  }
}

/** The browser may turn http into https on its own: addresses are compared without their scheme. */
const withoutHash = (url: string) => new URL(url).href.replace(/#.*/, '').replace(/^https?:/, '');

/** Serves `body` for `url` in this context, until the returned function is called. */
export async function serve(
  context: BrowserContext,
  url: string,
  body: Buffer | string,
  charset?: string,
): Promise<() => Promise<void>> {
  const served = withoutHash(url);
  const pattern = /^https?:/;
  await context.route(pattern, async (route) => {
    const request = route.request();
    if (withoutHash(request.url()) === served && request.isNavigationRequest()) {
      await route.fulfill({
        body,
        headers: {
          'Content-Type': charset ? `text/html; charset=${charset}` : 'text/html',
          'Content-Security-Policy': "script-src 'none'",
        },
      });
    } else if (request.isNavigationRequest() && request.frame().parentFrame() === null) {
      await route.fulfill({ status: 204 }); // a page that wants to leave stays
    } else {
      await route.abort();
    }
  });
  return () => context.unroute(pattern);
}
