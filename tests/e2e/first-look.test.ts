/** Pages of allowed sites that sell nothing get a first look and no more, until they change or somebody asks. */
import { expect, page, type Shop, shirt, test } from './whence';

type World = typeof globalThis & { whence?: boolean; whenceLooks?: boolean };

const ARTICLE = page({
  title: 'The history of shirts',
  head: '<meta property="og:type" content="article">',
  body: '<h1>The history of shirts</h1><p>One cost 12 EUR then.</p>',
});

const isKept = ({ desk, tabId }: Shop) =>
  desk.evaluate(async (key) => Boolean((await chrome.storage.session.get(key))[key]), `reading:${tabId}`);

test('an article is left with a first look; once it turns into a product page that is read', async ({
  shop,
}) => {
  const scripts = () =>
    shop.desk.evaluate(async (tabId) => {
      const [told] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => [(globalThis as World).whenceLooks ?? false, (globalThis as World).whence ?? false],
      });
      return told?.result;
    }, shop.tabId);
  const kept = () => isKept(shop);

  await shop.visit(ARTICLE, 'https://shop-of-ours.de/history-of-shirts');
  await expect.poll(scripts).toEqual([true, false]);
  await shop.tab.waitForTimeout(1000);
  expect(await scripts()).toEqual([true, false]);
  expect(await kept()).toBe(false);

  await shop.tab.evaluate(
    (ld) => {
      const data = document.createElement('script');
      data.type = 'application/ld+json';
      data.textContent = ld;
      document.head.querySelector('meta[property]')?.remove();
      document.body.append(data);
    },
    shirt({ sku: 'first-look' }),
  );
  await expect.poll(kept).toBe(true);
  expect(await scripts()).toEqual([true, true]);
});

test('asked about, an article is read to its end, and shows no product', async ({ shop }) => {
  await shop.visit(ARTICLE, 'https://shop-of-ours.de/another-history');
  expect((await shop.ask()).state).toBe('no-product');
});

test('a browser that never puts the reader into a page is asked again', async ({ shop }) => {
  await shop.extension.worker.evaluate(() => {
    const { scripting } = chrome;
    const really = scripting.executeScript.bind(scripting);
    const once = () => {
      Object.assign(scripting, { executeScript: really });
      return new Promise(() => {});
    };
    Object.assign(scripting, { executeScript: once });
  });
  const body = '<h1>Linen shirt</h1><p>Made in China</p>';
  await shop.visit(page({ ld: shirt({ sku: 'again' }), body }), 'https://shop-of-ours.de/again');
  await expect.poll(() => isKept(shop)).toBe(true);
});
