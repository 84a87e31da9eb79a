/** The person takes leave for a site back, in the browser's own settings, while a popup is open on it. */
import type { TabState } from '../../src/contracts/answer';
import { reply } from '../../tools/browser/shop-tab';
import { expect, page, shirt, test } from '../e2e/whence';

const body = (words: string) => page({ ld: shirt(), body: `<h1>Linen shirt</h1><p>${words}</p>` });
/** Longer than the script waits before it reads anew. */
const WAIT_MS = 1500;

test('the popup stays whole, the next page is not read, and is again when leave is given', async ({
  shop,
}) => {
  const { extension, desk, tab, tabId } = shop;
  await shop.visit(body('Made in China'));
  const popup = await shop.popup();
  const faults: string[] = [];
  popup.on('pageerror', (error) => faults.push(error.message));
  await expect(popup.getByText(/CO₂e to make it/).first()).toBeVisible();

  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  const setAccess = (hostAccess: string) =>
    settings.evaluate(
      ([extensionId, access]) =>
        (
          chrome as unknown as {
            developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
          }
        ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      [extension.id, hostAccess] as const,
    );
  const mayRead = () => desk.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] }));
  expect(await mayRead()).toBe(true);
  await setAccess('ON_CLICK');
  await expect.poll(mayRead).toBe(false);

  await tab.evaluate(() => document.querySelector('p')?.replaceChildren('Made in Portugal'));
  await tab.waitForTimeout(WAIT_MS);
  await expect(popup.getByText(/CO₂e to make it/).first()).toBeVisible();
  expect(faults).toEqual([]);

  await tab.reload();
  await tab.waitForTimeout(WAIT_MS);
  expect((await reply<TabState>(desk, { type: 'ask', tabId })).state).toBe('forbidden');
  await popup.reload();
  await expect(popup.getByText(/can.t be read/)).toBeVisible();
  await expect(popup.getByText(/CO₂e to make it/)).toHaveCount(0);
  await expect(popup.getByText('Something went wrong')).toHaveCount(0);
  expect(faults).toEqual([]);

  await setAccess('ON_ALL_SITES');
  await expect.poll(mayRead).toBe(true);
  await tab.reload();
  await expect.poll(async () => (await shop.ask()).state).toBe('answer');
  await settings.close();
  await popup.close();
});
