/** The worker and the content script in the built extension: bad pages, messages, history, no traces. */
import { SHIRT_HEADLINE } from './shirt-figure';
import { expect, page, SHOP, shirt, test } from './whence';

async function answered(shop: import('./whence').Shop) {
  const state = await shop.ask();
  if (state.state !== 'answer') throw new Error(`no answer but ${state.state}`);
  return state.answer;
}

test('broken structured data is mended or left out, never made up', async ({ shop }) => {
  const broken =
    '{"@type":"Product","name":"Linen shirt","sku":"B-1","offers":{"price":"50.00","priceCurrency":"EUR",},}';
  await shop.visit(page({ ld: broken, body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  expect((await answered(shop)).product.price?.value).toEqual({ amount: 50, currency: 'EUR' });
  await shop.visit(page({ ld: '<<<{{{', body: '<h1>Nothing</h1>' }));
  expect((await shop.ask()).state).toBe('no-product');
});

test('an unknown currency is asked for, not guessed', async ({ shop }) => {
  const ld = shirt({ sku: 'B-2', offers: { price: '50', priceCurrency: 'ZZZ' } });
  await shop.visit(
    page({ ld, body: '<h1>Linen shirt</h1><p>Made in China</p>' }),
    'https://shop-of-ours.com/a',
  );
  const answer = await answered(shop);
  expect(answer.product.price).toBeNull();
  expect(answer.missing).toContain('price');
  // The usual price of its kind stands in, and says so.
  expect(answer.comparison?.price.source).toBe('usual');
});

test('a country that is none stays unknown', async ({ shop }) => {
  await shop.visit(page({ ld: shirt({ sku: 'B-3' }), body: '<h1>Linen shirt</h1><p>Made in Atlantis</p>' }));
  const answer = await answered(shop);
  expect(answer.product.origin.state).toBe('unknown');
  expect(answer.comparison).toBeNull();
});

test('markup in a title is text', async ({ shop }) => {
  const name = 'Shirt <img src=x onerror=alert(1)>';
  const title = name.replace('<', '&lt;');
  await shop.visit(
    page({ title, ld: shirt({ sku: 'B-4', name }), body: `<h1>${title}</h1><p>Made in China</p>` }),
  );
  const popup = await shop.popup();
  await expect(popup.locator('h1 bdi')).toHaveText(name);
  await expect(popup.locator('img')).toHaveCount(0);
  await popup.close();
});

test('a correction stays with the product and can be taken back', async ({ shop }) => {
  await shop.visit(page({ ld: shirt({ sku: 'B-5' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  const { desk, tabId } = shop;
  const send = (message: object) => desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  await send({ type: 'correct', tabId, correction: { origin: 'CN-GD' } });
  await shop.visit(page({ ld: shirt({ sku: 'B-5' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  const corrected = await answered(shop);
  expect(corrected.comparison?.origin.factor.province?.subdivision).toBe('CN-GD');
  await send({ type: 'correct', tabId, correction: {} });
  expect((await answered(shop)).comparison?.origin.factor.province).toBeUndefined();
});

test('messages of another shape get an error, not silence', async ({ shop }) => {
  const reply = await shop.desk.evaluate(() => chrome.runtime.sendMessage({ type: 'nonsense' }));
  expect(reply).toEqual({ ok: false, error: 'unknown message' });
});

test('a page that changes in place is read again', async ({ shop }) => {
  await shop.visit(
    page({ ld: shirt({ sku: undefined }), body: '<h1>Linen shirt</h1><p id="made">Made in China</p>' }),
  );
  expect((await answered(shop)).product.origin.state).toBe('known');
  await shop.tab.evaluate(() => {
    const made = document.querySelector('#made');
    const heading = document.querySelector('h1');
    if (made && heading) {
      made.textContent = 'Made in Portugal';
      heading.textContent = 'Another shirt';
    }
  });
  await expect
    .poll(async () => {
      const { origin } = (await answered(shop)).product;
      return origin.state === 'known' ? origin.claim.place.country : origin.state;
    })
    .toBe('PT');
});

test('nothing is left on the page and no request is made', async ({ shop }) => {
  const requests: string[] = [];
  shop.extension.context.on('request', (request) => requests.push(request.url()));
  await shop.visit(page({ ld: shirt(), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  await answered(shop);
  const popup = await shop.popup();
  await expect(popup.getByText(SHIRT_HEADLINE)).toBeVisible();
  await popup.close();
  const html = await shop.tab.evaluate(() => document.documentElement.outerHTML);
  expect(html).not.toMatch(/whence/i);
  expect(requests.filter((url) => /^https?:/.test(url) && url !== SHOP)).toEqual([]);
});
