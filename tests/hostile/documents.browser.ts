/** Pages that come from no shop's server: files, blobs, data, a frame in another page, one made ready unseen. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KeptPage } from '../../src/background/tabs/kept-pages';
import type { TabState } from '../../src/contracts/answer';
import { unserve } from '../../tools/browser/saved-page';
import { reply } from '../../tools/browser/shop-tab';
import { expect, test } from '../e2e/whence';
import { jsonLd, shirtData, shirtPage } from './pages/hostile-page';

const readingOf = (desk: import('@playwright/test').Page, tabId: number) =>
  desk.evaluate(async (key) => {
    const kept = (await chrome.storage.session.get(key))[key] as KeptPage | undefined;
    return kept?.reading.url ?? null;
  }, `reading:${tabId}`);
/** Long enough for a reading that ought not to come. */
const WAIT_MS = 1500;

/** Pages by path on this machine: routing would switch prerendering off. */
async function server(pages: Record<string, string>, asked: string[] = []) {
  const listening = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = pages[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return {
    at: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    end: () => listening.close(),
  };
}

test('a file on this machine is never read by itself', async ({ shop }) => {
  const folder = await mkdtemp(join(tmpdir(), 'whence-file-'));
  const file = join(folder, 'shirt.html');
  await writeFile(file, shirtPage());
  await shop.tab.goto(pathToFileURL(file).href);
  await shop.tab.waitForTimeout(WAIT_MS);
  expect(await readingOf(shop.desk, shop.tabId)).toBeNull();
  expect((await shop.ask()).state).toBe('forbidden');
  await rm(folder, { recursive: true });
});

test('blob: and data: pages, and about:blank written to by a shop, name no shop', async ({ shop }) => {
  await shop.visit(shirtPage());
  expect((await shop.ask()).state).toBe('answer');
  const before = await reply<number[]>(shop.desk, { type: 'history-ids', search: '' });
  for (const kind of ['blob', 'about'] as const) {
    const opening = shop.tab.waitForEvent('popup');
    await shop.tab.evaluate(
      ([html, how]) => {
        const url =
          how === 'blob' ? URL.createObjectURL(new Blob([html], { type: 'text/html' })) : 'about:blank';
        const opened = window.open(url);
        if (how === 'about') opened?.document.write(html);
      },
      [shirtPage({ data: jsonLd(shirtData({ sku: `from-${kind}`, name: `From ${kind}` })) }), kind] as const,
    );
    const opened = await opening;
    await opened.waitForTimeout(WAIT_MS);
    const tabId = await shop.desk.evaluate(async () =>
      Math.max(...(await chrome.tabs.query({})).map(({ id }) => id ?? 0)),
    );
    const state = await reply<TabState>(shop.desk, { type: 'ask', tabId });
    console.log(`${kind}: ${state.state}, reading of ${await readingOf(shop.desk, tabId)}`);
    expect(state.state).not.toBe('answer');
    await opened.close();
  }
  await shop.tab.goto(`data:text/html,${encodeURIComponent(shirtPage())}`);
  await shop.tab.waitForTimeout(WAIT_MS);
  expect((await shop.ask()).state).not.toBe('answer');
  expect(await reply<number[]>(shop.desk, { type: 'history-ids', search: '' })).toEqual(before);
});

test('a product page framed in another page is not read for it', async ({ shop }) => {
  const framed = shirtPage({ data: jsonLd(shirtData({ name: 'Framed shirt', sku: 'framed' })) });
  const { at, end } = await server({
    '/framed': framed,
    '/': '<title>x</title><iframe src="/framed"></iframe>',
  });
  await unserve(shop.extension.context);
  await shop.tab.goto(`${at}/`);
  await shop.tab.frameLocator('iframe').getByText('Linen shirt').waitFor();
  await shop.tab.waitForTimeout(WAIT_MS);
  expect(JSON.stringify(await shop.ask())).not.toContain('Framed');
  end();
});

// Chromium makes no page ready unseen while it is remote-controlled ("PrerenderingDisabledByDevTools"): it only fetches
// it. One that is made ready: tests/e2e/prerendered. That the gate refuses it: tests/unit/background/tabs/from-tab.
test('a page fetched ahead says nothing until it is shown; then it is read', async ({ shop }) => {
  const ahead = shirtPage({ data: jsonLd(shirtData({ sku: 'ahead' })) });
  const rules = JSON.stringify({ prerender: [{ source: 'list', urls: ['/ahead'], eagerness: 'immediate' }] });
  const asked: string[] = [];
  const { at, end } = await server(
    {
      '/ahead': ahead,
      '/': shirtPage({ head: `<script type="speculationrules">${rules}</script>` }),
    },
    asked,
  );
  await unserve(shop.extension.context);
  await shop.tab.goto(`${at}/`);
  await expect.poll(() => readingOf(shop.desk, shop.tabId)).toBe(`${at}/`);
  await expect.poll(() => asked).toContain('/ahead');
  await shop.tab.waitForTimeout(WAIT_MS);
  expect(await readingOf(shop.desk, shop.tabId)).toBe(`${at}/`);
  await shop.tab.evaluate(() => void setTimeout(() => location.assign('/ahead'), 0));
  await shop.tab.waitForURL(`${at}/ahead`);
  await expect.poll(() => readingOf(shop.desk, shop.tabId)).toBe(`${at}/ahead`);
  end();
});
