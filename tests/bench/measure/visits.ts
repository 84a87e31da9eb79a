/** Goes to one saved page after another under its real address. */
import { listenTo } from '../../../tools/browser/hear-tab';
import { charsetOf, savedBytes, serve } from '../../../tools/browser/saved-page';
import { openShopTab, type ShopTab } from '../../../tools/browser/shop-tab';
import type { Bench } from './bench';
import { type RealPage, realPages } from './real-pages';

/** Calls `work` on each page while it stands in the tab. A page that cannot be measured is told of and left out. */
export async function visitPages(
  { extension }: Bench,
  wanted: (page: RealPage, at: number) => boolean,
  work: (page: RealPage, shop: ShopTab, html: string) => Promise<void>,
): Promise<void> {
  const shop = await openShopTab(extension);
  for (const [at, page] of (await realPages()).entries()) {
    if (!wanted(page, at)) continue;
    const body = await savedBytes(page.path);
    await shop.tab.goto('about:blank');
    await listenTo(shop);
    const stop = await serve(extension.context, page.url, body, charsetOf(body, page.charset));
    try {
      await shop.tab.goto(page.url, { waitUntil: 'load', timeout: 30_000 });
      await work(page, shop, body.toString('utf8'));
    } catch (reason) {
      console.error(`${page.url}: ${reason instanceof Error ? reason.message.split('\n')[0] : reason}`);
    } finally {
      stop();
    }
  }
  await shop.tab.close();
  await shop.desk.close();
}
