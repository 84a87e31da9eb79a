/**
 * Ten things that a new shopper wants, each in three clicks or keys at most, typing aside. A native list counts two: one
 * to open it, one to choose.
 */
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../tools/browser/saved-page';
import { openShopTab, reply } from '../../tools/browser/shop-tab';
import { importText } from './import-text';
import { manyLookUps } from './many-look-ups';
import { SHIRT_HEADLINE } from './shirt-figure';
import { expect, page, type Shop, shirt, test } from './whence';

const MOST = 3;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** A hand that counts. */
class Hand {
  count = 0;
  async click(what: Locator): Promise<void> {
    this.count++;
    await what.click();
  }
  async press(shown: Page, key: string): Promise<void> {
    this.count++;
    await shown.keyboard.press(key);
  }
  async choose(list: Locator, label: string): Promise<void> {
    this.count += 2;
    await list.selectOption({ label });
  }
}

/** Does a task with a counting hand. */
async function within(task: (hand: Hand) => Promise<void>): Promise<void> {
  const hand = new Hand();
  await task(hand);
  expect(hand.count).toBeGreaterThan(0);
  expect(hand.count).toBeLessThanOrEqual(MOST);
}

const product = (sku: string, words = 'Made in China', name = 'Linen shirt') =>
  page({ title: name, ld: shirt({ sku, name }), body: `<h1>${name}</h1><p>${words}</p>` });

/** The popup, opened on a shirt: one click on the toolbar's button. */
async function opened(shop: Shop, sku: string, words?: string): Promise<Page> {
  await shop.visit(product(sku, words));
  const popup = await shop.popup();
  await expect(popup.locator('.figure-card')).toBeVisible();
  return popup;
}

/** The page that a click brings up. */
async function broughtUp(shop: Shop, click: () => Promise<void>): Promise<Page> {
  const next = shop.extension.context.waitForEvent('page');
  await click();
  return next;
}

test('1: find the figure', async ({ shop }) => {
  await within(async (hand) => {
    hand.count++; // the toolbar's button
    const popup = await opened(shop, 'TEN-1');
    await expect(popup.getByText(SHIRT_HEADLINE)).toBeInViewport();
    await popup.close();
  });
});

test('2 and 3: say the origin, and undo it, after the popup was closed', async ({ shop }) => {
  const popup = await opened(shop, 'TEN-2');
  const chip = popup.locator('.fact summary').first();
  await within(async (hand) => {
    await hand.click(chip);
    await popup.keyboard.type('portu');
    await hand.press(popup, 'Enter');
    await expect(chip).toHaveText(/Made in Portugal$/);
  });
  await popup.close();
  await within(async (hand) => {
    hand.count++; // the toolbar's button
    const again = await shop.popup();
    await hand.click(again.getByRole('button', { name: 'Undo' }));
    await expect(again.locator('.fact summary').first()).toHaveText(/Made in China$/);
    await again.close();
  });
});

test('4: compare with a product that is open in another tab', async ({ shop }) => {
  await reply(shop.desk, { type: 'reset-storage' });
  const other = 'https://other-shop.fr/shirt';
  const stop = await serve(
    shop.extension.context,
    other,
    product('TEN-4b', 'Made in Portugal', 'Blue linen shirt'),
    'utf-8',
  );
  const { tab } = await openShopTab(shop.extension, shop.desk);
  await tab.goto(other);
  await within(async (hand) => {
    hand.count++; // the toolbar's button
    const popup = await opened(shop, 'TEN-4a');
    await expect(popup.getByText(/^Blue linen shirt from other-shop\.fr: /)).toBeInViewport();
    await popup.close();
  });
  await tab.close();
  stop();
});

test('5: change the kind to "jeans"', async ({ shop }) => {
  const popup = await opened(shop, 'TEN-5');
  const chip = popup.locator('.fact summary').nth(1);
  await within(async (hand) => {
    await hand.click(chip);
    await popup.keyboard.type('jeans');
    await hand.press(popup, 'Enter');
    await expect(chip).toHaveText(/Jeans$/);
  });
  await popup.close();
});

test('6: find the shirt of last week', async ({ shop }) => {
  await reply(shop.desk, { type: 'reset-storage' });
  const backup = manyLookUps(40);
  for (const entry of backup.history) entry.at = Date.now() - WEEK_MS;
  await importText((message) => reply(shop.desk, message), backup);
  const popup = await opened(shop, 'TEN-6');
  await within(async (hand) => {
    const link = popup.getByRole('link', { name: /^Compare \(/ });
    const compare = await broughtUp(shop, () => hand.click(link));
    await hand.click(compare.getByRole('searchbox'));
    await compare.keyboard.type('alder shirt');
    await expect(compare.getByRole('button', { name: /^Delete (?!all)/ })).toHaveCount(1);
    await expect(compare.getByRole('button', { name: 'Delete Alder shirt, model 0' })).toBeVisible();
    await compare.close();
  });
  await popup.close();
});

test('7: export the history', async ({ shop }) => {
  const popup = await opened(shop, 'TEN-7');
  await within(async (hand) => {
    const link = popup.getByRole('link', { name: /^Compare \(/ });
    const compare = await broughtUp(shop, () => hand.click(link));
    const saved = compare.waitForEvent('download');
    await hand.click(compare.getByRole('button', { name: 'Export history as CSV' }));
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
    await compare.close();
  });
  await popup.close();
});

test('8: switch the badge, which follows at once, in pounds too', async ({ shop }) => {
  const popup = await opened(shop, 'TEN-8');
  const badge = () => shop.desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), shop.tabId);
  const inKg = await badge();
  expect(inKg).toMatch(/^\d/);
  let options = null as Page | null;
  await within(async (hand) => {
    const opened = await broughtUp(shop, () => hand.click(popup.getByRole('button', { name: 'Settings' })));
    options = opened;
    await hand.choose(opened.getByLabel('On the button'), 'A dot');
    await expect.poll(badge).toBe('•');
  });
  if (!options) throw new Error('no options');
  await options.getByLabel('On the button').selectOption({ label: 'The kg' });
  await options.getByLabel('Units').selectOption({ label: 'Pounds' });
  await expect.poll(badge).not.toBe('•');
  await expect.poll(async () => Number(await badge()) / Number(inKg)).toBeCloseTo(2.2, 0);
  // The popup that is open says pounds as well.
  await expect(popup.locator('.figure .kg')).toHaveText(/lb$/);
  await options.getByLabel('Units').selectOption({ label: 'Kilograms' });
  await expect.poll(badge).toBe(inKg);
  await options.close();
  await popup.close();
});

test('9: ask the shop', async ({ shop }) => {
  const popup = await opened(shop, 'TEN-9', 'Soft and light.');
  await shop.extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await within(async (hand) => {
    await hand.click(popup.getByRole('button', { name: 'Ask the shop' }));
    await expect(popup.getByText(/^Question copied/)).toBeVisible();
  });
  await popup.close();
});

test('10: see why', async ({ shop }) => {
  const popup = await opened(shop, 'TEN-10');
  await within(async (hand) => {
    await hand.click(popup.getByText('Why?', { exact: true }));
    await expect(popup.getByText('Electricity in making it')).toBeVisible();
  });
  await popup.close();
});
