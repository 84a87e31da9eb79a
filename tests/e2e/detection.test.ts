/** No page can tell that the extension is there: no trace in it, no global, no file that it could fetch. */
import { expect, test } from '@playwright/test';
import { folderFiles } from '../../tools/build/folder-files';
import { NAMED_SHOP, type Shipped, startShipped } from './shipped';
import { page, shirt } from './whence';

/** An address that no shop of the manifest has: there the content script never runs. */
const ELSEWHERE = 'http://no-shop.example/p/shirt';
const BODY = page({
  ld: shirt({ sku: 'D-1' }),
  body: '<h1>Linen shirt</h1><p>Made in China</p>',
  // Else the browser asks for one, is refused, and says so.
  head: '<link rel="icon" href="data:,">',
});

let shipped: Shipped;
test.beforeAll(async () => {
  shipped = await startShipped();
});
test.afterAll(() => shipped.end());

/** All that a page can see of its own world. */
async function seenBy(tab: import('@playwright/test').Page) {
  return tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    documentKeys: Reflect.ownKeys(document).map(String).sort(),
    rootKeys: Reflect.ownKeys(document.documentElement).map(String).sort(),
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*:\/\/[^/]*/, '')),
    natives: [MutationObserver, Element.prototype.querySelector, JSON.parse, Array.prototype.map].map(String),
    messaging: typeof chrome === 'object' && 'runtime' in chrome,
  }));
}

test('a page that is read sees the same world as one that is not', async () => {
  const messages: string[] = [];
  const read = await shipped.visit(NAMED_SHOP, BODY);
  read.tab.on('console', (message) => messages.push(message.text()));
  read.tab.on('pageerror', (error) => messages.push(String(error)));
  // It is read, or the comparison would prove nothing.
  await expect
    .poll(() =>
      shipped.extension.worker.evaluate(
        async (key) => Boolean((await chrome.storage.session.get(key))[key]),
        `reading:${read.tabId}`,
      ),
    )
    .toBe(true);
  const notRead = await shipped.visit(ELSEWHERE, BODY);
  expect(await seenBy(read.tab)).toEqual(await seenBy(notRead.tab));
  await read.tab.evaluate(() => document.querySelector('h1')?.replaceChildren('Another shirt'));
  await read.tab.waitForTimeout(600); // longer than the script waits before it reads anew
  expect(await read.tab.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/whence/i);
  expect(messages).toEqual([]);
});

test('no file of the package can be fetched, framed or loaded by a page', async () => {
  const { extension, dist } = shipped;
  const { tab } = await shipped.visit(NAMED_SHOP, BODY);
  const urls = folderFiles(dist).map((file) => `chrome-extension://${extension.id}/${file}`);
  expect(urls.length).toBeGreaterThan(10);
  const reached = await tab.evaluate(async (all) => {
    const byFetch = await Promise.all(
      all.map((url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      ),
    );
    const byImage = await Promise.all(
      all.map(
        (url) =>
          new Promise<boolean>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = url;
          }),
      ),
    );
    return all.filter((_, index) => byFetch[index] || byImage[index]);
  }, urls);
  expect(reached).toEqual([]);
});

test('no page of ours can be framed, so none can be laid under a click', async () => {
  const { extension, dist } = shipped;
  const { tab } = await shipped.visit(NAMED_SHOP, BODY);
  const urls = folderFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `chrome-extension://${extension.id}/${file}`);
  expect(urls.length).toBeGreaterThan(3);
  await tab.evaluate((all) => {
    for (const url of all)
      document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
  }, urls);
  await expect.poll(() => tab.frames().length).toBe(urls.length + 1);
  await tab.waitForTimeout(500);
  const words = await Promise.all(
    tab
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => document.querySelector('#root')?.textContent ?? null).catch(() => null),
      ),
  );
  expect(words.filter(Boolean)).toEqual([]);
});

test('a page cannot speak to the worker', async () => {
  const { tab } = await shipped.visit(NAMED_SHOP, BODY);
  const answer = await tab.evaluate(
    (id) =>
      new Promise<string>((resolve) => {
        const runtime = typeof chrome === 'object' ? chrome.runtime : undefined;
        if (!runtime?.sendMessage) return resolve('no way to speak');
        runtime.sendMessage(id, { type: 'history-ids', search: '' }, (reply) =>
          resolve(JSON.stringify(reply) ?? 'none'),
        );
      }),
    shipped.extension.id,
  );
  expect(answer).toBe('no way to speak');
});
