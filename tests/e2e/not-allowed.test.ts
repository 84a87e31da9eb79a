/**
 * As it is installed: no site is allowed. A shop that may not be read yet: one button asks for exactly that shop, and the
 * popup asks the worker again.
 */
import { expect, type Page, test } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { type Extension, launch } from '../../tools/browser/launch';
import { serve } from '../../tools/browser/saved-page';
import { openDesk, openShopTab } from '../../tools/browser/shop-tab';
import { inspect } from './inspect';
import { page, SHOP, shirt } from './whence';

let extension: Extension;
let desk: Page;

test.beforeAll(async () => {
  extension = await launch({ dist: await builtExtension('chrome') });
  desk = await openDesk(extension);
  await serve(extension.context, SHOP, page({ ld: shirt(), body: '<h1>Shirt</h1>' }), 'utf-8');
});
test.afterAll(() => extension?.close());

/** The popup beside a page of the shop; one in a tab is no click on the button, so nothing grants the page. */
async function popupBeside(): Promise<{ popup: Page; tabId: number; close(): Promise<void> }> {
  const { tab, tabId } = await openShopTab(extension, desk);
  await tab.goto(SHOP);
  const popup = await extension.open(`src/popup/popup.html?tabId=${tabId}`);
  await popup.setViewportSize({ width: 380, height: 600 });
  return {
    popup,
    tabId,
    async close() {
      await popup.close();
      await tab.close();
    },
  };
}

test('welcome and options: the button that asks, and what it means', async () => {
  const welcome = await extension.open('src/welcome/welcome.html');
  await expect(welcome.getByRole('button', { name: 'Allow on every site' })).toBeVisible();
  await expect(
    welcome.getByText('Elsewhere Whence reads a page only when you click its button.'),
  ).toBeVisible();
  await inspect(welcome, 'welcome-not-allowed');
  await welcome.close();
  const options = await extension.open('src/options/options.html');
  await expect(options.getByRole('button', { name: 'Allow on every site' })).toBeVisible();
  const scripts = await options.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(scripts).toEqual([]);
  await options.close();
});

test('an address that is not told: the page cannot be read, and nothing is asked for', async () => {
  const { popup, close } = await popupBeside();
  await expect(popup.getByText("This page can't be read")).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Allow/ })).toHaveCount(0);
  await close();
});

test('not allowed yet: said calmly, asked with one click, for this shop alone', async () => {
  // The browser tells the address where it once was granted, though the page itself is kept from us (a policy, or
  // a grant that ended): here it is told by hand. The last test: this outlives it.
  await extension.worker.evaluate((url) => {
    const get = chrome.tabs.get.bind(chrome.tabs);
    Object.assign(chrome.tabs, { get: async (id: number) => ({ ...(await get(id)), url }) });
  }, SHOP);
  const { popup, tabId, close } = await popupBeside();
  await expect(popup.getByRole('heading', { name: 'Not read yet' })).toBeVisible();
  await expect(
    popup.getByText('Whence reads shop-of-ours.de only if you allow it. Nothing leaves your machine.'),
  ).toBeVisible();
  await inspect(popup, 'not-allowed');
  // Nobody is here to click the browser's own question: what is asked for is what counts, and what follows.
  await popup.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    Object.assign(chrome.permissions, {
      request: async (what: unknown) => {
        asked.push(what);
        return true;
      },
    });
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    Object.assign(chrome.runtime, {
      sendMessage: (message: unknown) => {
        asked.push(message);
        return send(message);
      },
    });
  });
  await popup.getByRole('button', { name: 'Allow on shop-of-ours.de' }).click();
  await expect
    .poll(() => popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked))
    .toEqual([{ origins: ['*://shop-of-ours.de/*'] }, { type: 'ask', tabId, again: false }]);
  await close();
});
