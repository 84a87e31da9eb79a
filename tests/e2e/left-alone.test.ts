/** Accounts, baskets and the like of a shop that is read: left alone, until the person asks for that very page. */
import { expect, page, type Shop, shirt, test } from './whence';

const HOST = 'https://shop-of-ours.de';
const body = (sku: string) =>
  page({ ld: shirt({ sku }), body: '<h1>Linen shirt</h1><p>Made in China</p><button>Add to cart</button>' });

const badge = ({ desk, tabId }: Shop) =>
  desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
/** Longer than a page needs to be read, or read anew after a change, as each test sees first on one that is read. */
const longEnough = async ({ tab }: Shop, readMs: number) => tab.waitForTimeout(Math.max(2000, 4 * readMs));

async function untilRead(shop: Shop): Promise<number> {
  const before = performance.now();
  await expect.poll(() => badge(shop)).not.toBe('');
  return performance.now() - before;
}

test('an account page is not read by itself, a basket neither; asked, it is', async ({ shop }) => {
  await shop.visit(body('ALONE-1'), `${HOST}/thing`);
  const readMs = await untilRead(shop);
  for (const path of ['/my-account/orders', '/de/cart?step=1']) {
    await shop.visit(body(`ALONE-${path.length}`), `${HOST}${path}`);
    await longEnough(shop, readMs);
    expect(await badge(shop), path).toBe('');
    expect((await shop.ask()).state, path).toBe('answer');
    await expect.poll(() => badge(shop), path).not.toBe('');
  }
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
