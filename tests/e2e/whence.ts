/** The built extension in a real Chromium, a shop's page served under its address, the popup beside it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { TabState } from '../../src/contracts/answer';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { type Extension, launch } from '../../tools/browser/launch';
import { networkUse } from '../../tools/browser/net-log';
import { serve } from '../../tools/browser/saved-page';
import { openShopTab, reply, type ShopTab } from '../../tools/browser/shop-tab';

export interface Shop extends ShopTab {
  extension: Extension;
  /** Serves this body under the address and goes there. */
  visit(body: string, url?: string): Promise<void>;
  ask(): Promise<TabState>;
  popup(): Promise<Page>;
}

export const SHOP = 'https://shop-of-ours.de/thing';

/** A product page of ours from its parts. */
export function page(parts: { title?: string; ld?: string; body?: string; head?: string }): string {
  const { title = 'Thing', ld = '', body = '', head = '' } = parts;
  const data = ld ? `<script type="application/ld+json">${ld}</script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}${data}</head><body>${body}</body></html>`;
}

/** schema.org data of a shirt; parts can be replaced. Its article number is long enough to tell products apart. */
export function shirt(change: { sku?: string | undefined; [part: string]: unknown } = {}): string {
  const { sku = 'sku' in change ? undefined : 'S-1', ...rest } = change;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Linen shirt',
    sku: sku && `ART-1001-${sku}`,
    category: 'Clothing > Shirts',
    offers: { '@type': 'Offer', price: '50.00', priceCurrency: 'EUR' },
    ...rest,
  });
}

export const test = base.extend<object, { shop: Shop }>({
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for this form.
    async ({}, use) => {
      const granted = await grantedCopy(await builtExtension('chrome'));
      const logs = await mkdtemp(join(tmpdir(), 'whence-net-'));
      const netLog = join(logs, 'net.json');
      const extension = await launch({ dist: granted.dist, netLog });
      const tab = await openShopTab(extension);
      await use({
        ...tab,
        extension,
        async visit(body, url = SHOP) {
          await tab.tab.goto('about:blank');
          await serve(extension.context, url, body, 'utf-8');
          await tab.tab.goto(url);
        },
        ask: () => reply<TabState>(tab.desk, { type: 'ask', tabId: tab.tabId }),
        async popup() {
          const popup = await extension.open(`src/popup/popup.html?tabId=${tab.tabId}`);
          await popup.setViewportSize({ width: 380, height: 600 });
          return popup;
        },
      });
      await extension.close();
      await granted.remove();
      // Whatever the tests of this worker did: the browser's own log knows of no request that was ours.
      const { requests } = await networkUse(netLog);
      expect(
        requests.filter(
          ({ url, initiator }) => /^(?:https?|wss?):/.test(url) && initiator.startsWith('chrome-extension:'),
        ),
      ).toEqual([]);
      await rm(logs, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
