/** Languages in browsers that speak them: the popup and the pages do too, and nothing is cut off or sticks out. */
import { test } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { type Extension, launch } from '../../tools/browser/launch';
import { openShopTab, type ShopTab } from '../../tools/browser/shop-tab';
import { WHOLE } from '../whole';
import { everyState } from './every-state';
import { ALWAYS, EVERY_STATE, tagOf } from './languages';
import { expectSpoken, locales } from './spoken';

test.describe.configure({ mode: 'parallel' });

for (const locale of locales)
  test.describe(locale, { tag: locale === ALWAYS ? [] : WHOLE }, () => {
    test.describe.configure({ mode: 'default' });
    let extension: Extension;
    let shop: ShopTab;
    let remove: () => Promise<void>;

    test.beforeAll(async () => {
      const granted = await grantedCopy(await builtExtension('chrome'));
      remove = granted.remove;
      extension = await launch({ dist: granted.dist, language: tagOf(locale) });
      shop = await openShopTab(extension);
    });
    test.afterAll(async () => {
      await extension?.close();
      await remove?.();
    });

    test('spoken by popup and pages, nothing cut off', () =>
      expectSpoken(extension, shop, shop.desk, locale));

    if (EVERY_STATE.includes(locale))
      test('every state', { tag: WHOLE }, () => everyState(extension, shop, shop.desk, locale));
  });
