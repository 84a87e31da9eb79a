/** A page that Chromium makes ready before anybody sees it: nothing is read of it until it is shown, then it is. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { launchUnattached } from '../../tools/browser/unattached';
import { WHOLE } from '../whole';
import { expect, page, shirt, test } from './whence';

/** What the hidden page says of itself, and that it was shown without being loaded again. */
const AHEAD = `<script>
  const say = (what) => fetch('/say?' + what);
  say(document.prerendering ? 'hidden' : 'loaded');
  document.addEventListener('prerenderingchange', () => say('shown'));
</script>`;
/** Makes the next page ready, and goes there once this server says so. */
const FIRST = `<script type="speculationrules">{"prerender":[{"source":"list","urls":["/ahead"],"eagerness":"immediate"}]}</script>
<script>fetch('/go').then(() => { location.href = '/ahead'; });</script>`;

test('a page made ready unseen is read when it is shown, and not before', { tag: WHOLE }, async () => {
  const said: string[] = [];
  let go = () => {};
  const mayGo = new Promise<void>((resolve) => {
    go = resolve;
  });
  const pages: Record<string, string> = {
    '/first': page({ head: FIRST, ld: shirt({ sku: 'first' }), body: '<h1>Linen shirt</h1>' }),
    '/ahead': page({ head: AHEAD, ld: shirt({ sku: 'ahead' }), body: '<h1>Linen shirt</h1>' }),
  };
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://here');
    if (pathname === '/say') said.push(search.slice(1));
    if (pathname === '/go') await mayGo;
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pages[pathname] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const granted = await grantedCopy(await builtExtension('chrome'));
  const browser = await launchUnattached(granted.dist);
  try {
    const kept = () =>
      browser.inDesk<string>('chrome.storage.session.get().then((all) => JSON.stringify(all))');
    await browser.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/first`);
    await expect.poll(kept).toContain('ART-1001-first');
    await expect.poll(() => said).toEqual(['hidden']);
    // As long as a page that is seen takes to be read, and longer.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await kept()).not.toContain('ART-1001-ahead');
    go();
    await expect.poll(() => said).toEqual(['hidden', 'shown']);
    await expect.poll(kept).toContain('ART-1001-ahead');
  } finally {
    go();
    await browser.close();
    server.closeAllConnections();
    server.close();
    await granted.remove();
  }
});
