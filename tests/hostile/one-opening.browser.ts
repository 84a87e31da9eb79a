/** A page that turns into other products while a popup waits for its first answer: one opening is one look-up. */
import { reply } from '../../tools/browser/shop-tab';
import { expect, page, shirt, test } from '../e2e/whence';

/** The first answer comes so much later than the worker gave it; the page changes meanwhile, and after. */
const LATE_MS = 2500;
const CHANGES = 10;
const EVERY_MS = 400;

test('the history gets one entry', async ({ shop }) => {
  const { desk, tabId, extension } = shop;
  await reply(desk, { type: 'delete-history', ids: null });
  const ld = shirt({ sku: 'one-opening-0', name: 'Shirt 0' });
  await shop.visit(page({ ld, title: 'Shirts', body: '<p>Made in China</p>' }));
  await expect.poll(async () => (await shop.ask()).state).toBe('answer');
  await reply(desk, { type: 'delete-history', ids: null });

  const popup = await extension.context.newPage();
  await popup.addInitScript((late) => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    let asked = 0;
    const slowly = async (message: { type: string }) => {
      const answer = await send(message);
      if (message.type === 'ask' && ++asked === 1) await new Promise((resolve) => setTimeout(resolve, late));
      return answer;
    };
    Object.assign(chrome.runtime, { sendMessage: slowly });
  }, LATE_MS);
  await popup.goto(`chrome-extension://${extension.id}/src/popup/popup.html?tabId=${tabId}`);
  for (let n = 1; n <= CHANGES; n++) {
    await shop.tab.evaluate((number) => {
      const data = document.querySelector('script[type*=ld]');
      if (data) data.textContent = data.textContent.replaceAll(/(opening-|Shirt )\d+/g, `$1${number}`);
    }, n);
    await shop.tab.waitForTimeout(EVERY_MS);
  }
  await expect(popup.getByText(`Shirt ${CHANGES}`, { exact: true })).toBeVisible();
  expect(await reply(desk, { type: 'history-ids', search: '' })).toHaveLength(1);
  await popup.close();
  await reply(desk, { type: 'delete-history', ids: null });
});
