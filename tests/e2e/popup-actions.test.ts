/** What is done in the popup besides reading it: switching, adding places, pinning; and the rarer states. */

import type { Page } from '@playwright/test';
import { inspect } from './inspect';
import { picture } from './picture';
import { SHIRT_CAR_KM, SHIRT_HEADLINE } from './shirt-figure';
import { expect, page, type Shop, shirt, test } from './whence';

const made = (words: string) => `<h1>Linen shirt</h1><p>${words}</p>`;

async function ready(shop: Shop, sku: string, words = 'Made in China'): Promise<Page> {
  await shop.visit(page({ ld: shirt({ sku }), body: made(words) }));
  const popup = await shop.popup();
  await expect(popup.getByText(/^About .+ CO₂e to make it/)).toBeVisible();
  return popup;
}

test('the same money is a sentence among the reasons, and no switch', async ({ shop }) => {
  const popup = await ready(shop, 'D-1');
  await expect(popup.getByRole('radio')).toHaveCount(0);
  const sentence = popup.getByText(/^Per dollar spent, the two industries differ by ×/);
  await expect(sentence).toBeHidden();
  await popup.getByText('Why?').click();
  await expect(sentence).toBeVisible();
  await expect(popup.getByText(/^A label mostly names where it was sewn/)).toBeVisible();
  await picture(popup, 'out/states/why.png');
  await popup.close();
});

test('another place, found in another language: in the chart, remembered, taken off', async ({ shop }) => {
  const popup = await ready(shop, 'D-2');
  await popup.getByRole('button', { name: 'More places' }).click();
  await popup.getByText('Compare another place').first().click();
  await popup.getByRole('combobox', { name: 'Compare another place' }).fill('Neuseeland');
  await popup.keyboard.press('Enter');
  const row = popup.getByRole('row', { name: /New Zealand/ });
  await expect(row).toBeVisible();
  await picture(popup, 'out/states/another-place.png');
  await popup.reload();
  await popup.getByRole('button', { name: 'More places' }).click();
  await expect(row).toBeVisible();
  await popup.getByText('Compare another place').first().click();
  await popup.getByRole('button', { name: 'Remove New Zealand' }).click();
  await expect(row).toHaveCount(0);
  await popup.close();
});

test('pinned from the popup, and taken back', async ({ shop }) => {
  const popup = await ready(shop, 'D-3');
  const pins = () => shop.desk.evaluate(() => chrome.runtime.sendMessage({ type: 'pins' }));
  const before = (await pins()).value.length;
  await popup.getByRole('button', { name: 'Pin to compare' }).click();
  await expect(popup.getByText('Pinned', { exact: true })).toBeVisible();
  expect((await pins()).value).toHaveLength(before + 1);
  await expect(popup.getByRole('link', { name: /^Compare \(\d+\)$/ })).toHaveAttribute(
    'href',
    /src\/compare\/compare\.html$/,
  );
  await popup.locator('.pin').getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('button', { name: 'Pin to compare' })).toBeVisible();
  expect((await pins()).value).toHaveLength(before);
  await popup.close();
});

test('a country without figures of its own: a mark, and its meaning in words', async ({ shop }) => {
  const popup = await ready(shop, 'D-4', 'Made in Cuba');
  await expect(popup.getByText('* Cuba: No figures of its own: the average of Caribbean.')).toBeVisible();
  await picture(popup, 'out/states/regional.png');
  await popup.close();
});

test('one everyday measure, in the details only', async ({ shop }) => {
  const popup = await ready(shop, 'D-5');
  const measure = popup.getByText(
    new RegExp(`as much CO₂ as driving ${SHIRT_CAR_KM} km in an average new car`),
  );
  await expect(measure).toBeHidden();
  await popup.getByText('How do we know?').click();
  await expect(measure).toBeVisible();
  await popup.close();
});

test('several corrections are undone one after the other', async ({ shop }) => {
  const popup = await ready(shop, 'D-6');
  for (const place of ['Portugal', 'Poland']) {
    await popup.locator('.fact summary').first().click();
    await popup.getByRole('combobox', { name: 'Where was it made?' }).fill(place);
    await popup.keyboard.press('Enter');
    await expect(popup.locator('summary', { hasText: `Made in ${place}` })).toBeVisible();
  }
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.locator('summary', { hasText: 'Made in Portugal' })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.locator('summary', { hasText: 'Made in China' })).toBeVisible();
  await popup.close();
});

test('another product in the same popup: what was said of the first can no longer be undone there', async ({
  shop,
}) => {
  const popup = await ready(shop, 'D-6a');
  await popup.locator('.fact summary').first().click();
  await popup.getByRole('combobox', { name: 'Where was it made?' }).fill('Portugal');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible();

  await shop.visit(page({ ld: shirt({ sku: 'D-6b', name: 'Wool shirt' }), body: made('Made in Poland') }));
  await expect(popup.locator('summary', { hasText: 'Made in Poland' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await popup.close();
});

test('while the worker has not answered: a skeleton of the same layout', async ({ shop }) => {
  await shop.visit(page({ ld: shirt({ sku: 'D-7' }), body: made('Made in China') }));
  const popup = await shop.extension.context.newPage();
  await popup.addInitScript(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (...sent: unknown[]) => Promise<unknown>;
    let letGo = () => {};
    const told = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    Object.assign(chrome.runtime, { sendMessage: (...sent: unknown[]) => told.then(() => send(...sent)) });
    Object.assign(window, { letGo });
    // All of the page is there, none of its scripts has run.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const boxes = [...document.querySelectorAll('#root *')];
      Object.assign(window, { stood: boxes.map(({ localName, className }) => `${localName} ${className}`) });
    });
  });
  await popup.goto(`chrome-extension://${shop.extension.id}/src/popup/popup.html?tabId=${shop.tabId}`);
  await expect(popup.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await popup.setViewportSize({ width: 380, height: 600 });
  await inspect(popup, 'loading');
  await expect(popup.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(popup.getByRole('heading', { name: 'Reading the page' })).toBeAttached();
  // It stood there before the scripts did, and they drew nothing else.
  const [stood, drawn] = await popup.evaluate(() => [
    (window as unknown as { stood: string[] }).stood,
    [...document.querySelectorAll('#root > main, #root > main *')].map(
      (box) => `${box.localName} ${box.className}`,
    ),
  ]);
  expect(stood).toHaveLength(6);
  expect(drawn).toEqual(stood);
  await popup.evaluate(() => (window as unknown as { letGo(): void }).letGo());
  await expect(popup.getByText(/^About .+ CO₂e to make it/)).toBeVisible({ timeout: 60_000 });
  await popup.close();
});

test('stages: each quoted with its place, the last one counts', async ({ shop }) => {
  const popup = await ready(shop, 'D-8', 'Woven in Italy. Sewn in Portugal.');
  await expect(popup.getByText(/several steps of making. The last one, in Portugal/)).toBeVisible();
  await picture(popup, 'out/states/stages.png');
  await popup.close();
});

test('offline: the same answer', async ({ shop }) => {
  await shop.visit(page({ ld: shirt({ sku: 'D-9' }), body: made('Made in China') }));
  await shop.extension.context.setOffline(true);
  try {
    const popup = await shop.popup();
    await expect(popup.getByText(SHIRT_HEADLINE)).toBeVisible();
    await popup.close();
  } finally {
    await shop.extension.context.setOffline(false);
  }
});
