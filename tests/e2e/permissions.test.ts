/** What the shipped extension holds in a running Chromium, and what it does without more. */
import { expect, test } from '@playwright/test';
import type { TabState } from '../../src/contracts/answer';
import { reply } from '../../tools/browser/shop-tab';
import { builtManifest, NAMED_SHOP, startShipped } from './shipped';
import { page, shirt } from './whence';

const BODY = page({ ld: shirt({ sku: 'M-1' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' });

test('as shipped: three permissions, the named shops, and every other site left alone', async () => {
  const shipped = await startShipped();
  const { extension } = shipped;
  try {
    const held = await extension.worker.evaluate(() => chrome.permissions.getAll());
    expect(held.permissions?.sort()).toEqual(['activeTab', 'scripting', 'storage']);
    const named =
      (await builtManifest(shipped.dist)).content_scripts?.flatMap(({ matches }) => matches) ?? [];
    expect(held.origins?.sort()).toEqual([...named].sort());
    const scripts = await extension.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts).toEqual([]);

    const desk = await extension.open('src/options/options.html');
    const shop = await shipped.visit(NAMED_SHOP, BODY);
    expect((await reply<TabState>(desk, { type: 'ask', tabId: shop.tabId })).state).toBe('answer');
    // Without a click there (activeTab) or leave for the site, not even its address is known.
    const other = await shipped.visit('http://no-shop.example/p/shirt', BODY);
    expect((await reply<TabState>(desk, { type: 'ask', tabId: other.tabId })).state).toBe('forbidden');
  } finally {
    await shipped.end();
  }
});
