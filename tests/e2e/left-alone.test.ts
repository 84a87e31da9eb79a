/** Accounts, baskets and the like of a shop that is read: left alone, until the person asks for that very page. */
import { reply } from '../../tools/browser/shop-tab';
import { expect, page, type Shop, shirt, test } from './whence';

const HOST = 'https://shop-of-ours.de';
const body = (sku: string) =>
  page({ ld: shirt({ sku }), body: '<h1>Linen shirt</h1><p>Made in China</p><button>Add to cart</button>' });

const badge = ({ desk, tabId }: Shop) =>
  desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
/** Whether the page was read as one that the person asked for. */
const isAsked = ({ desk, tabId }: Shop) =>
  desk.evaluate(async (id) => {
    const target = { tabId: id };
    const func = () => (globalThis as { whenceAsked?: boolean }).whenceAsked ?? false;
    return (await chrome.scripting.executeScript({ target, func }))[0]?.result;
  }, tabId);
/** Longer than a page needs to be read, or read anew after a change, as each test sees first on one that is read. */
const longEnough = async ({ tab }: Shop, readMs: number) => tab.waitForTimeout(Math.max(2000, 4 * readMs));

async function untilRead(shop: Shop): Promise<number> {
  const before = performance.now();
  await expect.poll(() => badge(shop)).not.toBe('');
  return performance.now() - before;
}

// The mark asks for its figure on every page: that must not have one read that is left alone.
for (const marker of [false, true])
  test(`an account page is not read by itself, a basket neither; asked, it is; the mark ${marker ? 'on' : 'off'}`, async ({
    shop,
  }) => {
    await reply(shop.desk, { type: 'change-settings', change: { marker } });
    await shop.visit(body(`ALONE-1-${marker}`), `${HOST}/thing`);
    const readMs = await untilRead(shop);
    for (const path of ['/my-account/orders', '/de/cart?step=1']) {
      await shop.visit(body(`ALONE-${path.length}-${marker}`), `${HOST}${path}`);
      await longEnough(shop, readMs);
      expect(await badge(shop), path).toBe('');
      expect(await isAsked(shop), path).toBe(false);
      expect((await shop.ask()).state, path).toBe('answer');
      await expect.poll(() => badge(shop), path).not.toBe('');
    }
    await reply(shop.desk, { type: 'change-settings', change: { marker: false } });
  });

test('a shop that draws its basket into the same page is not read there', async ({ shop }) => {
  await shop.visit(body('ALONE-2'), `${HOST}/thing`);
  const readMs = await untilRead(shop);
  const draw = (path: string) =>
    shop.tab.evaluate((to) => {
      history.pushState(null, '', to);
      document.querySelector('h1')?.replaceChildren(`Linen shirt of ${to}`);
    }, path);
  await draw('/checkout/basket');
  await longEnough(shop, readMs);
  expect(await badge(shop)).toBe('');
  await draw('/another-shirt');
  await untilRead(shop);
});
