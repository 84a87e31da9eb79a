/** What a real Firefox asks the name server for, on its default settings and without a proxy that would hide it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import type { Reply } from '../../src/messaging/messages';

import { findFirefox } from '../../tools/firefox/find';
import { launchFirefox, newProfile } from '../../tools/firefox/launch';
import { namesLookedUp } from '../../tools/firefox/resolver-log';
import { importText } from '../e2e/import-text';
import { manyLookUps } from '../e2e/many-look-ups';
import { isWhole } from '../whole';
import { ownPage } from './session';

const path = findFirefox();
/** Looked up on purpose, by going there: the log sees what is asked. */
const CONTROL = 'control.test';
/** Only linked to, by a stranger's page: the browser looks names up ahead, and the log sees that as well. */
const AHEAD = 'ahead.test';
/** Pages of ours, and how many of the five shops each of them names. */
const PAGES = { 'compare/compare': 5, 'popup/popup': 0, 'welcome/welcome': 0, 'options/options': 0 };

/** A page on this machine with a link, as any site's: its address, and how to end it. */
async function linkingPage(host: string): Promise<{ url: string; end(): void }> {
  const server = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>x</title><a href="http://${host}/">there</a>`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, end: () => void server.close() };
}

test.skipIf(!path || !isWhole)(
  'no page of ours has a shop of the history looked up',
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whence-resolver-'));
    const profile = await newProfile();
    const resolverLog = join(folder, 'resolver');
    const pack = inject('prepared')?.package ?? '';
    const backup = manyLookUps(5);
    const shops = backup.history.map(({ url }) => new URL(url).hostname);
    const shown: Record<string, number> = {};
    const stranger = await linkingPage(AHEAD);
    const firefox = await launchFirefox(path ?? '', profile, { resolverLog });
    try {
      await firefox.install(pack, true);
      await firefox.newTab();
      await firefox.navigate(ownPage('src/options/options.html'));
      await firefox.until('the options page', () => firefox.run('return Boolean(browser.runtime.id)'));
      const [pinned] = backup.history;
      const places = [{ place: 'PT', kg: 2, lowKg: 1, highKg: 4, verdict: null }];
      const text = JSON.stringify({ ...backup, pins: [{ ...pinned, places }] });
      const tell = (message: object) =>
        firefox
          .run<Reply<unknown>>('return browser.runtime.sendMessage(arguments[0])', message)
          .then((reply) => (reply.ok ? reply.value : Promise.reject(new Error(reply.error))));
      expect(await importText(tell, text)).toMatchObject({ history: 5, pins: 1 });
      for (const [page, named] of Object.entries(PAGES)) {
        await firefox.newTab();
        await firefox.navigate(ownPage(`src/${page}.html`));
        shown[page] = await firefox.until(`${named} shops on ${page}`, async () => {
          const html = await firefox.run<string>('return document.body.outerHTML');
          const found = shops.filter((shop) => html.includes(shop)).length;
          return found >= named ? found || -1 : null;
        });
        if (named) await firefox.holdAndLeave('[role="link"], main a');
        await sleep(2000); // a look-up ahead comes a moment after the page is shown
      }
      await firefox.newTab();
      await firefox.navigate(stranger.url);
      await firefox.newTab();
      await firefox.navigate(`http://${CONTROL}/`).catch(() => undefined); // nobody answers there
      await firefox.until('the log of a name looked up ahead', async () =>
        (await namesLookedUp(resolverLog)).includes(AHEAD),
      );
    } finally {
      await firefox.quit();
      stranger.end();
    }
    const names = await namesLookedUp(resolverLog);
    await Promise.all(
      [folder, profile].map((one) => rm(one, { recursive: true, force: true, maxRetries: 5 })),
    );
    expect(shown['compare/compare']).toBe(5);
    expect(names).toContain(CONTROL);
    expect(names.filter((name) => shops.includes(name))).toEqual([]);
  },
);
