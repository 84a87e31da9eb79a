/** The extension in a browser, on the bundled sample page of a made-up shop. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { builtExtension } from '../browser/built';
import { grantedCopy } from '../browser/granted';
import { type Extension, type LaunchOptions, launch } from '../browser/launch';
import { serve } from '../browser/saved-page';
import { openShopTab, reply } from '../browser/shop-tab';

const SHOP = 'https://sample-shop.de/linen-shirt';

export interface Sample {
  extension: Extension;
  /** A page of the extension's own, to speak to the worker. */
  desk: Page;
  /** The shop's tab. */
  tab: Page;
  tabId: number;
  /** Goes to another product, as made of the sample's page; resolves once it is answered. */
  visit(url: string, change: (sample: string) => string): Promise<void>;
  /** The popup of that tab, in a tab of its own, once it shows its comparison. */
  popup(): Promise<Page>;
  close(): Promise<void>;
}

export async function openSample(options: Omit<LaunchOptions, 'dist'>): Promise<Sample> {
  const granted = await grantedCopy(await builtExtension('chrome'));
  const extension = await launch({ ...options, dist: granted.dist });
  const html = await readFile(join(import.meta.dirname, 'sample-shop.html'));
  await serve(extension.context, SHOP, html, 'utf-8');
  const { tab, tabId, desk } = await openShopTab(extension);
  await tab.goto(SHOP);
  return {
    extension,
    desk,
    tab,
    tabId,
    async visit(url, change) {
      await serve(extension.context, url, change(html.toString()), 'utf-8');
      await tab.goto(url);
      const { state } = await reply<{ state: string }>(desk, { type: 'ask', tabId });
      if (state !== 'answer') throw new Error(`${url} is ${state}`);
    },
    async popup() {
      const popup = await extension.open(`src/popup/popup.html?tabId=${tabId}`);
      await popup.getByRole('table').waitFor();
      await popup.setViewportSize({ width: 380, height: 600 });
      return popup;
    },
    async close() {
      await extension.close();
      await granted.remove();
    },
  };
}
