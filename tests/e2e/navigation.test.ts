/** Pages that change under their address, or an address under its page: an answer is of the page that is shown. */
import { reply } from '../../tools/browser/shop-tab';
import { drawThing, SOFA } from './one-page-shop';
import { expect, page, SHOP, shirt, test } from './whence';

const HOST = new URL(SHOP).origin;

/** A single-page shop: `show` draws a product, `move` changes the address alone. */
const product = (name: string, price: string, sku: string) =>
  page({
    title: `${name} | Shop`,
    ld: shirt({ name, sku, offers: { '@type': 'Offer', price, priceCurrency: 'EUR' } }),
    body: `<h1>${name}</h1><p class="price">${price} EUR</p><p>Made in China</p><button>Add to cart</button>`,
  });
const SHIRT = product('Linen shirt', '50.00', 'N-1');
const move = (path: string) => history.pushState(null, '', path);

const badge = ({ desk, tabId }: { desk: import('@playwright/test').Page; tabId: number }) =>
  desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
const titleOf = (state: { state: string; answer?: { product: { title: { value: string } | null } } }) =>
  state.state === 'answer' ? (state.answer?.product.title?.value ?? null) : state.state;

test('a slow single-page shop: never the old product under the new address', async ({ shop }) => {
  await shop.visit(SHIRT);
  await expect.poll(async () => titleOf(await shop.ask())).toBe('Linen shirt');
  await expect.poll(() => badge(shop)).not.toBe('');
  const popup = await shop.popup();
  await expect(popup.getByText('Linen shirt').first()).toBeVisible();
  await shop.tab.evaluate(move, '/sofa');
  await expect.poll(() => badge(shop)).toBe('');
  expect(titleOf(await shop.ask())).toBe('loading');
  await expect(popup.getByText('Linen shirt')).toHaveCount(0);
  // Something else moves meanwhile, and so does the document's title: still the shirt.
  await shop.tab.evaluate(() => {
    document.title = 'Corner sofa of oak | Shop';
    document.body.append('1 item in your basket');
  });
  await shop.tab.waitForTimeout(600); // longer than the script waits before it reads anew
  expect(titleOf(await shop.ask())).toBe('loading');
  expect(await badge(shop)).toBe('');
  await shop.tab.evaluate(drawThing, SOFA);
  await expect(popup.getByText(SOFA.name).first()).toBeVisible();
  expect(titleOf(await shop.ask())).toBe(SOFA.name);
  await expect.poll(() => badge(shop)).not.toBe('');
  await popup.close();
});

test('an address that says the same page in other words keeps its answer', async ({ shop }) => {
  await shop.visit(SHIRT);
  await expect.poll(async () => titleOf(await shop.ask())).toBe('Linen shirt');
  for (const path of ['/thing?utm_source=mail', '/thing?colour=blue', '/thing#reviews']) {
    await shop.tab.evaluate(move, path);
    expect(titleOf(await shop.ask())).toBe('Linen shirt');
  }
});

test('data that come late are read when they are there', async ({ shop }) => {
  await shop.visit(page({ title: 'Linen shirt | Shop', body: '<h1>Linen shirt</h1><p>Just a moment</p>' }));
  await expect.poll(async () => titleOf(await shop.ask())).toBe('no-product');
  const popup = await shop.popup();
  await shop.tab.evaluate(
    (text) => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'application/ld+json', textContent: text });
      document.head.append(script);
    },
    shirt({ sku: 'N-3' }),
  );
  await expect(popup.getByText('Linen shirt').first()).toBeVisible();
  expect(titleOf(await shop.ask())).toBe('Linen shirt');
  await expect.poll(() => badge(shop)).not.toBe('');
  await popup.close();
});

// The mark asks for its figure as soon as it is there: the badge must not wait for a reading that it took.
for (const marker of [false, true])
  test(`back and forward bring badge and reading back, the mark ${marker ? 'on' : 'off'}`, async ({
    shop,
  }) => {
    await reply(shop.desk, { type: 'change-settings', change: { marker } });
    const { context } = shop.extension;
    await shop.visit(SHIRT);
    const served = (body: string) => ({ body, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    const other = product(SOFA.name, SOFA.price, `N-4-${marker}`);
    await context.route(`${HOST}/other`, (route) => route.fulfill(served(other)));
    await expect.poll(() => badge(shop)).not.toBe('');
    const first = await badge(shop);
    await shop.tab.goto(`${HOST}/other`);
    await expect.poll(async () => titleOf(await shop.ask())).toBe(SOFA.name);
    await expect.poll(() => badge(shop)).not.toBe(first);
    await shop.tab.goBack();
    await expect.poll(() => badge(shop)).toBe(first);
    expect(titleOf(await shop.ask())).toBe('Linen shirt');
    await shop.tab.goForward();
    await expect.poll(async () => titleOf(await shop.ask())).toBe(SOFA.name);
    await context.unroute(`${HOST}/other`);
    await reply(shop.desk, { type: 'change-settings', change: { marker: false } });
  });

test('back within a single-page shop: loading until the first product stands there again', async ({
  shop,
}) => {
  await shop.visit(SHIRT);
  await expect.poll(async () => titleOf(await shop.ask())).toBe('Linen shirt');
  await shop.tab.evaluate(move, '/sofa');
  await shop.tab.evaluate(drawThing, SOFA);
  await expect.poll(async () => titleOf(await shop.ask())).toBe(SOFA.name);
  await shop.tab.evaluate(() => history.back());
  await expect.poll(() => shop.tab.url()).toBe(SHOP);
  expect(titleOf(await shop.ask())).toBe('loading');
  await shop.tab.evaluate(drawThing, { name: 'Linen shirt', price: '50.00', sku: 'ART-1001-N-1' });
  await expect.poll(async () => titleOf(await shop.ask())).toBe('Linen shirt');
});

test('a page kept as it stood and shown again is read again', async ({ shop }) => {
  await shop.visit(SHIRT);
  await expect.poll(() => badge(shop)).not.toBe('');
  const { tabId } = shop;
  await shop.desk.evaluate(async (id) => {
    await chrome.storage.session.remove(`reading:${id}`);
    await chrome.action.setBadgeText({ tabId: id, text: '' });
  }, tabId);
  // The browser of these tests keeps no page: its event is what a kept one would see.
  await shop.tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(() => badge(shop)).not.toBe('');
  expect(titleOf(await shop.ask())).toBe('Linen shirt');
});
