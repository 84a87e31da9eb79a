/** The kind of thing, told by the built extension: the kind model's weights come from its own package. */
import { expect } from '@playwright/test';
import { page, shirt, test } from './whence';

async function kindOf(shop: Parameters<Parameters<typeof test>[2]>[0]['shop']) {
  const state = await shop.ask();
  if (state.state !== 'answer') throw new Error(`no answer: ${state.state}`);
  const { kind } = state.answer.product;
  return kind.state === 'known' ? kind.fact.value : kind.state;
}

/** A product of its own: what is said of it stays with it. */
const withoutPath = (name: string) =>
  page({ title: name, ld: shirt({ sku: name, name, category: undefined }), body: `<h1>${name}</h1>` });

test('a title without a path is placed by the kind model', async ({ shop }) => {
  await shop.visit(withoutPath('Portable wireless speaker'));
  expect(await kindOf(shop)).toBe('speaker');
});

test('a title that says nothing stays unknown or unsure', async ({ shop }) => {
  await shop.visit(withoutPath('Xqzt 5000 Blorf'));
  expect(await kindOf(shop)).toMatch(/^(?:unknown|unsure)$/);
});

test('no page can tell by the weights that the extension is there', async ({ shop }) => {
  await shop.visit(withoutPath('QuietComfort Ultra'));
  const address = await shop.desk.evaluate(() => chrome.runtime.getURL('kind-model.bin'));
  const seen = await shop.tab.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    address,
  );
  expect(seen).toBe(false);
});

test('a kind can be remembered for the whole shelf of a shop, and forgotten', async ({ shop }) => {
  const onBreadcrumb = (sku: string) =>
    page({ ld: shirt({ name: `Xqzt ${sku}`, sku, category: 'Fund › Kiste' }), body: `<h1>Xqzt ${sku}</h1>` });
  await shop.visit(onBreadcrumb('A'));
  const popup = await shop.popup();
  await popup.locator('summary', { hasText: 'Kind' }).click();
  await popup.getByRole('checkbox', { name: /Fund/ }).check();
  await popup.getByRole('combobox', { name: 'What kind of thing is it?' }).fill('Fabric or yarn');
  await popup.keyboard.press('Enter');
  await expect.poll(() => kindOf(shop)).toBe('fabrics');
  await popup.close();

  await shop.visit(onBreadcrumb('B'));
  expect(await kindOf(shop)).toBe('fabrics');
  const forgotten = { type: 'correct', tabId: shop.tabId, correction: {}, wholeBreadcrumb: true } as const;
  await shop.desk.evaluate((message) => chrome.runtime.sendMessage(message), forgotten);
  expect(await kindOf(shop)).not.toBe('fabrics');
});

test('a kind is found by what shoppers call it', async ({ shop }) => {
  await shop.visit(withoutPath('Xqzt 5000 Blorf'));
  const popup = await shop.popup();
  await popup.locator('summary', { hasText: 'Kind' }).click();
  await popup.getByRole('combobox', { name: 'What kind of thing is it?' }).fill('couch');
  await expect(popup.getByRole('option').first()).toHaveText('Sofa');
  await popup.keyboard.press('Enter');
  await expect.poll(() => kindOf(shop)).toBe('sofas');
  // An open popup asks by itself, and what was asked for shows on the button of a shop that is off as well.
  await popup.close();
});
