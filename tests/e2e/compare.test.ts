/** The compare page in the built extension: pins side by side, history, export and import. */
import { readFile } from 'node:fs/promises';
import type { PinView } from '../../src/records/pin';
import { reply } from '../../tools/browser/shop-tab';
import { importText } from './import-text';
import { inspect } from './inspect';
import { manyLookUps } from './many-look-ups';
import { SHIRT_HEADLINE } from './shirt-figure';
import { expect, page, type Shop, shirt, test } from './whence';

const OPEN = 'src/compare/compare.html';
const body = (words: string, name = 'Linen shirt') => `<h1>${name}</h1><p>${words}</p>`;

async function look(
  shop: Shop,
  change: { name?: string; sku?: string },
  url: string,
  words = 'Made in China',
): Promise<void> {
  await shop.visit(
    page({ title: change.name ?? 'Linen shirt', ld: shirt(change), body: body(words, change.name) }),
    url,
  );
  expect((await shop.ask()).state).toBe('answer');
}
async function pin(shop: Shop): Promise<void> {
  expect(await reply(shop.desk, { type: 'pin', tabId: shop.tabId })).toMatchObject({ state: 'pinned' });
}

test('nothing kept yet: the page says so', async ({ shop }) => {
  const compare = await shop.extension.open(OPEN);
  await expect(compare.getByText('Nothing pinned yet.')).toBeVisible();
  await expect(compare.getByText('Nothing looked up yet.')).toBeVisible();
  await inspect(compare, 'compare-empty');
  await compare.close();
});

test('products of three shops side by side; one taken off and back', async ({ shop }) => {
  await look(shop, { sku: 'P-1', name: 'Pinned linen shirt' }, 'https://shop-of-ours.de/shirt');
  await pin(shop);
  await look(
    shop,
    { sku: 'P-2', name: 'Blue linen shirt' },
    'https://other-shop.fr/shirt',
    'Made in Portugal',
  );
  await pin(shop);
  const long = `A linen shirt ${'linen shirt '.repeat(30)}`;
  await look(shop, { sku: 'P-3', name: long }, 'https://third-shop.it/shirt', 'A shirt.');
  await reply(shop.desk, { type: 'correct', tabId: shop.tabId, correction: { kind: 'shirt' } });
  await pin(shop);
  const compare = await shop.extension.open(OPEN);
  await expect(compare.getByRole('article')).toHaveCount(3);
  const first = compare.getByRole('article', { name: 'Pinned linen shirt' });
  await expect(first.getByText('Made in China')).toBeVisible();
  await expect(first.getByText('€50.00')).toBeVisible();
  await expect(first.getByText(SHIRT_HEADLINE.replace('About ', ''))).toBeVisible();
  await expect(first.getByRole('row', { name: /China/ })).toHaveAttribute('aria-current', 'true');
  await expect(compare.getByText('Origin not known')).toBeVisible();
  // One kind, one scale, one sentence: the two that state their origin are compared, the third is only expected.
  const shirts = compare.getByRole('region', { name: 'Shirt or blouse' });
  await expect(shirts.getByRole('article')).toHaveCount(3);
  await expect(
    shirts.getByText(/^(No clear difference between them\.|Blue linen shirt from .* less than .*)$/),
  ).toBeVisible();
  const rows = shirts.getByRole('table', { name: 'CO₂e to make each of these products' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await compare.getByLabel('Order').selectOption({ label: 'Newest first' });
  await expect(compare.getByRole('article').first()).toHaveAccessibleName(/^A linen shirt/);
  await compare.getByLabel('Order').selectOption({ label: 'Least CO₂e first' });
  await expect(compare.getByRole('article').last()).toHaveAccessibleName('Pinned linen shirt');
  await inspect(compare, 'compare');
  await first.getByRole('button', { name: 'Take Pinned linen shirt off the list' }).click();
  await expect(compare.getByRole('article')).toHaveCount(2);
  await compare.getByRole('button', { name: 'Undo' }).click();
  await expect(compare.getByRole('article')).toHaveCount(3);
  await compare.close();
  await reply(shop.desk, { type: 'correct', tabId: shop.tabId, correction: {} });
});

test('a comparison as a picture: a PNG of its own, made here', async ({ shop }) => {
  await look(shop, { sku: 'P-1', name: 'Pinned linen shirt' }, 'https://shop-of-ours.de/shirt');
  await pin(shop);
  await look(
    shop,
    { sku: 'P-2', name: 'Blue linen shirt' },
    'https://other-shop.fr/shirt',
    'Made in Portugal',
  );
  await pin(shop);
  const compare = await shop.extension.open(OPEN);
  const download = compare.waitForEvent('download');
  await compare.getByRole('button', { name: 'Save as picture' }).first().click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^whence-.*\.png$/);
  const png = await readFile(await saved.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1200);
  await saved.saveAs('out/states/picture.png');
  await compare.close();
});

test('the history is found by country and by kind as well', async ({ shop }) => {
  await look(shop, { sku: 'K-1', name: 'Azulejo' }, 'https://shop-of-ours.de/azulejo', 'Made in Portugal');
  await reply(shop.desk, { type: 'correct', tabId: shop.tabId, correction: { kind: 'shirt' } });
  const compare = await shop.extension.open(OPEN);
  const rows = compare.getByRole('button', { name: /^Delete (?!all)/ });
  for (const words of ['portu azul', 'shirt azul', 'shop-of-ours portugal shirt azulejo']) {
    await compare.getByRole('searchbox').fill(words);
    await expect(rows).toHaveCount(1);
  }
  await compare.getByRole('searchbox').fill('china azul');
  await expect(compare.getByText('Nothing found.')).toBeVisible();
  await compare.close();
  await reply(shop.desk, { type: 'correct', tabId: shop.tabId, correction: {} });
});

test('history: found by the beginning of a word, deleted one by one and all, each with a way back', async ({
  shop,
}) => {
  await look(shop, { sku: 'H-1', name: 'Größenwahn jacket' }, 'https://shop-of-ours.de/jacket');
  const compare = await shop.extension.open(OPEN);
  const rows = compare
    .getByRole('listitem')
    .filter({ has: compare.getByRole('button', { name: /^Delete / }) });
  await expect(compare.getByText('Größenwahn jacket')).toBeVisible();
  const before = await rows.count();
  await compare.getByRole('searchbox').fill('grossen');
  await expect(compare.getByText('Nothing found.')).toBeVisible();
  await compare.getByRole('searchbox').fill('jack große');
  await expect(rows).toHaveCount(1);
  await compare.getByRole('button', { name: 'Delete Größenwahn jacket' }).click();
  await expect(compare.getByText('Nothing found.')).toBeVisible();
  await compare.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(1);
  await compare.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(before);
  await compare.getByText('Totals by month').click();
  await expect(compare.getByRole('table').last().getByRole('row')).toHaveCount(2);
  await compare.getByRole('button', { name: 'Delete all of it' }).click();
  await compare.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(compare.getByText('Nothing looked up yet.')).toBeVisible();
  await compare.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(before);
  await compare.close();
});

test('a deletion that takes long says so, nothing is deleted twice, and no old count stands there after it', async ({
  shop,
}) => {
  await look(shop, { sku: 'L-1', name: 'Lasting jacket' }, 'https://shop-of-ours.de/lasting');
  const compare = await shop.extension.context.newPage();
  // The worker hears of it only once the test says so; what the list asks for after it, never.
  await compare.addInitScript(() => {
    // Chromium has both names, each with an object of its own.
    const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const send = runtime.sendMessage.bind(runtime) as (...all: unknown[]) => unknown;
    const held: (() => void)[] = [];
    let isOver = false;
    Object.assign(runtime, {
      sendMessage: (...all: unknown[]) => {
        const { type } = all[0] as { type: string };
        if (type === 'delete-history')
          return new Promise((resolve) => held.push(() => resolve(send(...all))));
        return isOver && type === 'history-ids' ? new Promise(() => undefined) : send(...all);
      },
    });
    Object.assign(window, {
      held,
      letGo: () => {
        isOver = true;
        for (const goes of held) goes();
      },
    });
  });
  await compare.goto(`chrome-extension://${shop.extension.id}/${OPEN}`);
  await expect(compare.getByText('Lasting jacket')).toBeVisible();
  await compare.getByRole('button', { name: 'Delete all of it' }).click();
  await compare.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(compare.getByText('Working…')).toBeVisible();
  await inspect(compare, 'compare-deleting');
  await compare.getByRole('button', { name: 'Delete Lasting jacket' }).click();
  await expect(compare.getByRole('button', { name: 'Delete all of it' })).toBeDisabled();
  expect(await compare.evaluate(() => (window as unknown as { held: unknown[] }).held.length)).toBe(1);
  await compare.evaluate(() => (window as unknown as { letGo(): void }).letGo());
  await expect(compare.getByText('Nothing looked up yet.')).toBeVisible();
  await expect(compare.getByText('Working…')).toHaveCount(0);
  await compare.getByRole('button', { name: 'Undo' }).click();
  await compare.close();
});

test('export, delete, import: everything is back; a damaged file changes nothing', async ({ shop }) => {
  const name = '=HYPERLINK("https://evil.example")';
  await look(shop, { sku: 'E-1', name }, 'https://shop-of-ours.de/evil');
  await reply(shop.desk, { type: 'correct', tabId: shop.tabId, correction: { origin: 'PT' } });
  const compare = await shop.extension.open(OPEN);
  const saved = async (button: string) => {
    const download = compare.waitForEvent('download');
    await compare.getByRole('button', { name: button }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const csv = await saved('Export history as CSV');
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(csv).toContain('CEDA by Watershed');
  const json = await saved('Export everything as JSON');
  const backup = JSON.parse(json);
  expect(backup.corrections).toHaveLength(1);
  const entries = backup.history.length;
  await reply(shop.desk, { type: 'delete-history', ids: null });
  const give = (text: string) =>
    compare.getByLabel('Import a JSON export').setInputFiles({
      name: 'whence.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  backup.history[entries - 1].url = 'javascript:alert(1)';
  await give(JSON.stringify(backup));
  await expect(compare.getByText(`This file is damaged at “history.${entries - 1}.url”`)).toBeVisible();
  expect(await reply(shop.desk, { type: 'history-ids', search: '' })).toEqual([]);
  await give(json);
  await expect(compare.getByText(`Imported. New: history ${entries}, pins 0, corrections 0.`)).toBeVisible();
  await give(json);
  await expect(compare.getByText('Imported. New: history 0, pins 0, corrections 0.')).toBeVisible();
  await reply(shop.desk, { type: 'correct', tabId: shop.tabId, correction: {} });
  await compare.close();
});

test('another dataset since: both figures, of then and of now', async ({ shop }) => {
  await reply(shop.desk, { type: 'reset-storage' });
  await look(shop, { sku: 'D-1', name: 'Old linen shirt' }, 'https://shop-of-ours.de/old');
  await pin(shop);
  const [{ pin: kept }] = await reply<[PinView]>(shop.desk, { type: 'pins' });
  const old = { ...kept, dataset: 'Whence data 0', kg: 21, lowKg: 9, highKg: 44 };
  await reply(shop.desk, { type: 'repin', pin: old });
  await importText((message) => reply(shop.desk, message), manyLookUps(30));
  const compare = await shop.extension.open(OPEN);
  const card = compare.getByRole('article', { name: 'Old linen shirt' });
  await expect(card.getByText(SHIRT_HEADLINE.replace('About ', ''))).toBeVisible();
  await expect(card.getByText('Was 21 kg (9 – 44 kg) with Whence data 0')).toBeVisible();
  await expect(compare.getByText('Was 2 kg', { exact: true })).toBeVisible();
  await compare.getByText('Totals by month').click();
  await expect(compare.getByRole('cell', { name: '31', exact: true })).toBeVisible();
  await compare.getByRole('button', { name: 'Delete all of it' }).click();
  await inspect(compare, 'compare-then-and-now');
  await compare.close();
  await reply(shop.desk, { type: 'reset-storage' });
});

test('the whole page by keyboard', async ({ shop }) => {
  await reply(shop.desk, { type: 'reset-storage' });
  await look(shop, { sku: 'T-1', name: 'Keyboard shirt' }, 'https://shop-of-ours.de/keys');
  await pin(shop);
  const compare = await shop.extension.open(OPEN);
  await expect(compare.getByRole('article')).toHaveCount(1);
  await expect(compare.getByRole('button', { name: 'Delete Keyboard shirt' })).toBeVisible();
  const tab = async (times: number) => {
    for (let pressed = 0; pressed < times; pressed++) await compare.keyboard.press('Tab');
  };
  await tab(2); // the product's link, then its button
  await expect(compare.getByRole('button', { name: 'Take Keyboard shirt off the list' })).toBeFocused();
  await compare.keyboard.press('Enter');
  await expect(compare.getByRole('article')).toHaveCount(0);
  await compare.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(compare.getByRole('article')).toHaveCount(1);
  await compare.getByRole('searchbox').focus();
  await compare.keyboard.type('keyb');
  await tab(1);
  await expect(compare.getByRole('region', { name: 'Entries, newest first' })).toBeFocused();
  await tab(2);
  await expect(compare.getByRole('button', { name: 'Delete Keyboard shirt' })).toBeFocused();
  await compare.keyboard.press('Space');
  await expect(compare.getByText('Nothing found.')).toBeVisible();
  await compare.close();
  await reply(shop.desk, { type: 'reset-storage' });
});
