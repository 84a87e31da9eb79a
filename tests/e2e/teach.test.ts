/** A shop of ours that is read badly, taught by pointing: its other pages are then read right. By pointer, and by keys. */

import type { Page } from '@playwright/test';
import type { TabState } from '../../src/contracts/answer';
import type { TaughtShop } from '../../src/contracts/shop-rule';
import { reply } from '../../tools/browser/shop-tab';
import { badPage, JUG, SHIRT } from './badly-read-page';
import { inspect } from './inspect';
import { picture } from './picture';
import { expect, type Shop, test } from './whence';

const SHOP = 'https://badly-read.example';
const rules = (shop: Shop) => reply<TaughtShop[]>(shop.desk, { type: 'taught-shops' });
const forget = (shop: Shop) =>
  reply(shop.desk, { type: 'change-taught', host: 'badly-read.example', to: 'deleted' });
const overlays = (tab: Page) =>
  tab.evaluate(
    () => [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV').length,
  );
const productOf = (state: TabState) => (state.state === 'answer' ? state.answer.product : null);

/** Opens the popup and chooses to show where things stand; resolves once the page asks. */
async function begin(shop: Shop): Promise<void> {
  const popup = await shop.popup();
  await popup.getByRole('button', { name: 'Show Whence where it stands' }).click();
  await expect.poll(() => overlays(shop.tab)).toBe(1);
  if (!popup.isClosed()) await popup.close();
  await shop.tab.bringToFront();
}

test.afterEach(async ({ shop }) => {
  await forget(shop);
});

test('six clicks, the button’s among them; another page of the shop is read right', async ({ shop }) => {
  let clicks = 1; // the button in the browser's bar, which opens the popup
  await shop.visit(badPage(SHIRT), `${SHOP}/shirt`);
  const before = productOf(await shop.ask());
  expect(before?.origin.state).not.toBe('known'); // read badly: that is what the test is about
  expect(before?.price?.value.amount).not.toBe(50);

  await shop.visit(badPage(JUG), `${SHOP}/jug`);
  await begin(shop);
  clicks++;
  // At the pointer's place: what lies over the page takes the click, and the page hears none of it.
  await shop.tab.evaluate(() =>
    addEventListener('click', ({ target }) => {
      if (target !== document.documentElement.lastElementChild) document.title = 'clicked';
    }),
  );
  for (const [part, name] of [
    ['.goods-name', 'title'],
    ['.stage .tag b', 'price'],
    ['#cell-81273', 'origin'],
    ['.way a:nth-of-type(2)', 'breadcrumb'],
  ] as const) {
    const box = await shop.tab.locator(part).boundingBox();
    if (!box) throw new Error(`no ${part}`);
    await shop.tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await picture(shop.tab, `out/states/teach-${name}.png`);
    await shop.tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    clicks++;
  }
  await expect.poll(() => rules(shop)).toHaveLength(1);
  await picture(shop.tab, 'out/states/teach-done.png');
  expect(clicks).toBeLessThanOrEqual(6);
  expect(await shop.tab.title()).toBe('Our shop'); // no link was followed, no click reached the page
  await expect
    .poll(async () => productOf(await shop.ask())?.price?.value)
    .toEqual({ amount: 24.9, currency: 'EUR' });

  await shop.visit(badPage(SHIRT), `${SHOP}/shirt`);
  await expect
    .poll(async () => productOf(await shop.ask()))
    .toMatchObject({
      title: { value: 'Linen shirt' },
      price: { value: { amount: 50, currency: 'EUR' } },
      origin: { state: 'known', claim: { place: { country: 'IN' } } },
      breadcrumb: 'Home › All things › Shirts',
    });
  expect(await rules(shop)).toMatchObject([{ isTried: true, misses: 0, off: false }]);
});

test('by keys alone; Escape leaves no trace', async ({ shop }) => {
  await shop.visit(badPage(JUG), `${SHOP}/jug`);
  await begin(shop);
  // A busy browser may bring the tab to the front after the key: pressed again then, as by a person.
  await expect(async () => {
    await shop.tab.keyboard.press('Escape');
    expect(await overlays(shop.tab)).toBe(0);
  }).toPass({ timeout: 60_000 });

  await begin(shop);
  await shop.desk.evaluate(() => {
    const heard = Object.assign(window, { rulesHeard: 0 });
    chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'taught') heard.rulesHeard++;
    });
  });
  const press = async (...keys: string[]) => {
    for (const key of keys) await shop.tab.keyboard.press(key);
  };
  // Parts with words, from the first on: three links, then the name.
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  // The price: from the name on; its box is the one around.
  await press('ArrowDown', 'Enter');
  // From there: hundredths, sign, Care, by hand, the label of the row, its value.
  await press(...Array(6).fill('ArrowDown'), 'Enter');
  // The path of shelves: "not on this page" is the second button.
  // Whoever presses again before the worker has kept the rule answers nothing more.
  await press('Tab', 'Enter', 'Enter', 'Enter');
  await expect.poll(() => rules(shop)).toMatchObject([{ rule: { title: 'p.goods-name' } }]);
  const [{ rule }] = (await rules(shop)) as [TaughtShop];
  expect(rule.breadcrumbs).toBeUndefined();
  expect(rule.origin).toMatchObject({ label: 'Comes from the hands of' });
  // "Close" has the focus, as soon as the panel knows that the rule is kept.
  await expect(async () => {
    await press('Enter');
    expect(await overlays(shop.tab)).toBe(0);
  }).toPass({ timeout: 60_000 });
  expect(await shop.desk.evaluate(() => (window as unknown as { rulesHeard: number }).rulesHeard)).toBe(1);
  await shop.visit(badPage(SHIRT), `${SHOP}/shirt`);
  await expect.poll(async () => productOf(await shop.ask())?.origin.state).toBe('known');
});

test('what a page’s script says of a shop unasked, or beyond its bounds, is refused', async ({ shop }) => {
  await shop.visit(badPage(JUG), `${SHOP}/jug`);
  /** As a content script in that tab, which may be taken over. */
  const say = (rule: object) =>
    shop.desk.evaluate(
      async ({ tabId, message }) => {
        const [said] = await chrome.scripting.executeScript({
          target: { tabId },
          func: (sent) => chrome.runtime.sendMessage(sent),
          args: [message],
        });
        return said?.result;
      },
      { tabId: shop.tabId, message: { type: 'taught', rule } },
    );
  const rule = { host: 'badly-read.example', title: 'h1' };
  expect(await say(rule)).toEqual({ ok: true, value: 'not asked' });
  await begin(shop);
  expect(await say({ ...rule, title: 'div:has(div:has(div))' })).toMatchObject({ ok: false });
  expect(await say({ ...rule, code: 'alert(1)' })).toMatchObject({ ok: false });
  expect(await say({ ...rule, host: 'another.example' })).toMatchObject({ ok: false });
  expect(await rules(shop)).toEqual([]);
  await shop.tab.keyboard.press('Escape');
});

test('the options list it: off, saved as files, deleted', async ({ shop }) => {
  const rule = {
    host: 'badly-read.example',
    title: 'p.goods-name',
    prices: { current: 'div.stage p.tag' },
  };
  await shop.desk.evaluate(
    (one) =>
      chrome.storage.local.set({
        'taught-shops': [{ rule: one, off: false, isTried: true, misses: 3 }],
      }),
    rule,
  );
  const options = await shop.extension.open('src/options/options.html');
  await expect(options.getByText('finds nothing any more')).toBeVisible();
  await inspect(options, 'options-taught');
  const files: string[] = [];
  options.on('download', (download) => files.push(download.suggestedFilename()));
  await options.getByRole('button', { name: 'Save badly-read.example as a shop file' }).click();
  await expect.poll(() => files.sort()).toEqual(['badlyread.html', 'badlyread.ts']);
  await options.getByLabel('badly-read.example').click();
  await expect.poll(() => rules(shop)).toMatchObject([{ off: true, misses: 0 }]);
  await options.getByRole('button', { name: 'Delete badly-read.example' }).click();
  await expect(options.getByText('Shops that you taught')).toHaveCount(0);
  expect(await rules(shop)).toEqual([]);
  await options.close();
});
