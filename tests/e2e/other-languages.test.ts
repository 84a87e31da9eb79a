/** Languages without a browser of their own (`languages.test.ts`): popup and pages speak them, and nothing is cut off. */
import { ownBrowser, tagOf } from './own-browser';
import { speak } from './speak';
import { expectSpoken, locales, messagesOf } from './spoken';
import { expect, test } from './whence';

test('every language is looked at, here or in a browser of its own', () => {
  expect(locales).toEqual(expect.arrayContaining([...ownBrowser, 'en']));
});

for (const locale of locales.filter((one) => !ownBrowser.includes(one)))
  test(`${locale} spoken by popup and pages, nothing cut off`, async ({ shop }) => {
    const shown = await shop.extension.context.newPage();
    await speak(shown, tagOf(locale), messagesOf(locale));
    await expectSpoken(shop.extension, shop, shown, locale);
    await shown.close();
  });
