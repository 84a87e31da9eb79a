/** The options page in the built extension. */
import { reply } from '../../tools/browser/shop-tab';
import { importText } from './import-text';
import { inspect } from './inspect';
import { manyLookUps } from './many-look-ups';
import { SHIRT_POUNDS } from './shirt-figure';
import { expect, page, shirt, test } from './whence';

const OPEN = 'src/options/options.html';

test('choices are kept at once, said to be, and applied', async ({ shop }) => {
  const options = await shop.extension.open(OPEN);
  await options.getByLabel('Units').selectOption('imperial');
  await expect(options.getByRole('status').getByText('Saved')).toBeVisible();
  await options.getByLabel('Add a place').selectOption({ label: 'Iceland' });
  await expect(options.getByRole('button', { name: 'Remove Iceland' })).toBeVisible();
  await shop.visit(page({ ld: shirt(), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  const popup = await shop.popup();
  await expect(popup.getByText(SHIRT_POUNDS)).toBeVisible();
  await expect(popup.getByRole('row', { name: /Iceland/ })).toBeVisible();
  await popup.close();
  await options.getByRole('button', { name: 'Remove Iceland' }).click();
  await options.getByLabel('Units').selectOption('metric');
  await expect
    .poll(() => options.evaluate(async () => (await chrome.storage.local.get('settings')).settings))
    .toMatchObject({ units: 'metric', comparisonOrigins: [] });
  await options.close();
});

test('the country of the shops looked at is offered as home; taken by a click, never by itself', async ({
  shop,
}) => {
  const home = () =>
    shop.desk.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as { homeCountry?: string | null } | undefined)?.homeCountry ?? null;
    });
  await importText((message) => reply(shop.desk, message), manyLookUps(12));
  const options = await shop.extension.open(OPEN);
  await expect(options.getByText('Most of what you looked at is sold in Germany.')).toBeVisible();
  expect(await home()).toBeNull();
  await options.getByRole('button', { name: 'Set Germany as home' }).click();
  await expect.poll(home).toBe('DE');
  await expect(options.getByText('Most of what you looked at')).toHaveCount(0);
  await shop.desk.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), homeCountry: null } });
  });
  await options.close();
});

test('a window closed in the moment of a change loses nothing', async ({ shop }) => {
  const stored = () => shop.desk.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  for (const theme of ['dark', 'system']) {
    const options = await shop.extension.open(OPEN);
    // Chosen and closed within one task of the page: nothing that it waits for can come back to it.
    await options
      .evaluate((wanted) => {
        const select = [...document.querySelectorAll('select')].find((one) =>
          [...one.options].some(({ value }) => value === 'dark'),
        );
        if (!select) throw new Error('no choice of theme');
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        window.close();
      }, theme)
      .catch(() => undefined); // closed under the call
    await expect.poll(stored).toMatchObject({ theme });
    if (!options.isClosed()) await options.close();
  }
});

test('every section, opened: accessible, narrow and wide', async ({ shop }) => {
  const options = await shop.extension.open(OPEN);
  await inspect(options, 'options');
  for (const summary of await options.locator('summary').all()) await summary.click();
  await expect(options.getByText('Open CEDA 2025').first()).toBeVisible();
  await inspect(options, 'options-opened');
  await options.close();
});

test('two windows change settings at once: both changes stay', async ({ shop }) => {
  const [one, two] = [await shop.extension.open(OPEN), await shop.extension.open(OPEN)];
  await Promise.all([
    one.getByLabel('Theme').selectOption('light'),
    two.getByLabel('On the button').selectOption('dot'),
    one.getByLabel('How things come').selectOption('air'),
    two.getByLabel('Keep a history').click(), // shown as changed once it is stored
  ]);
  const stored = () => one.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect
    .poll(stored)
    .toMatchObject({ theme: 'light', badge: 'dot', freight: 'air', keepHistory: false });
  await one.getByLabel('Theme').selectOption('system');
  await one.getByLabel('On the button').selectOption('kg');
  await one.getByLabel('How things come').selectOption('usual');
  await one.getByLabel('Keep a history').click();
  await expect
    .poll(stored)
    .toMatchObject({ theme: 'system', badge: 'kg', freight: 'usual', keepHistory: true });
  await one.close();
  await two.close();
});

test('a shop that is off shows nothing on the button', async ({ shop }) => {
  const text = () => shop.desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), shop.tabId);
  const body = '<h1>Linen shirt</h1><p>Made in China</p>';
  await shop.visit(page({ ld: shirt(), body }));
  await expect.poll(text).toBe('6.6');
  const set = (shopsOff: string[]) =>
    shop.desk.evaluate(async (off) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), shopsOff: off } });
    }, shopsOff);
  await set(['shop-of-ours.de']);
  await shop.visit(page({ ld: shirt(), body }));
  await shop.tab.waitForTimeout(500);
  expect(await text()).toBe('');
  await set([]);
});
