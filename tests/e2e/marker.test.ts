/** The mark beside the price: not there unless switched on, no room taken, gone with one click. */
import { expect, page, type Shop, shirt, test } from './whence';

const body =
  '<h1>Linen shirt</h1><p id="price" style="font-size:24px">€50.00</p><p id="after">Made in China</p>';

const set = (shop: Shop, marker: boolean) =>
  shop.desk.evaluate(async (on) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), marker: on } });
    const wanted = () =>
      chrome.scripting
        .getRegisteredContentScripts()
        .then((scripts) => scripts.some(({ id }) => id === 'marker') === on);
    while (!(await wanted())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, marker);
const extras = (shop: Shop) =>
  shop.tab.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName));

test('off: no trace in the page', async ({ shop }) => {
  await shop.visit(page({ ld: shirt(), body }));
  await shop.tab.waitForTimeout(500);
  expect(await extras(shop)).toEqual(['HEAD', 'BODY']);
});

test('on: beside the price, closed, nothing moves; one click takes it off', async ({ shop }) => {
  await set(shop, true);
  await shop.visit(page({ ld: shirt(), body }));
  const boxes = () =>
    shop.tab.evaluate(() =>
      ['#price', '#after'].map((name) => document.querySelector(name)?.getBoundingClientRect().toJSON()),
    );
  await expect.poll(() => extras(shop)).toEqual(['HEAD', 'BODY', 'DIV']);
  const marked = await boxes();
  const host = await shop.tab.evaluate(() => {
    const mark = document.documentElement.lastElementChild as HTMLElement;
    const { top, left, width, height } = mark.getBoundingClientRect();
    return { open: mark.shadowRoot !== null, text: mark.textContent, top, left, width, height };
  });
  expect(host).toMatchObject({ open: false, text: '' });
  const price = marked[0] as DOMRect;
  expect(host.top).toBeLessThan(price.bottom); // beside it, not over what follows
  await shop.tab.screenshot({ path: 'out/states/marker.png' });
  const shift = await shop.tab.evaluate(() => performance.getEntriesByType('layout-shift').length);
  expect(shift).toBe(0);
  await shop.tab.mouse.click(host.left + host.width - 12, host.top + host.height / 2);
  await expect.poll(() => extras(shop)).toEqual(['HEAD', 'BODY']);
  expect(await boxes()).toEqual(marked);
  await set(shop, false);
});

test('its figure is nowhere in the page’s text: not found, not selected, not copied', async ({ shop }) => {
  await set(shop, true);
  await shop.visit(page({ ld: shirt({ sku: 'M-2' }), body }));
  await expect.poll(() => extras(shop)).toEqual(['HEAD', 'BODY', 'DIV']);
  const seen = await shop.tab.evaluate(() => {
    const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
    // Without regard to case, forwards, round the end of the page.
    const isFound = (words: string) => find(words, false, false, true);
    const control = isFound('Linen');
    const found = ['kg', 'About', 'CO₂e', 'to make it'].filter(isFound);
    document.execCommand('selectAll');
    return { found, control, selected: String(getSelection()) };
  });
  expect(seen.found).toEqual([]);
  expect(seen.control).toBe(true); // what is text is found
  expect(seen.selected).not.toMatch(/kg|CO₂/);
  await set(shop, false);
});
