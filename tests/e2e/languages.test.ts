/** Every language in a real Chromium: the popup and the pages speak it, and nothing is cut off or sticks out. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { type Extension, launch } from '../../tools/browser/launch';
import { serve } from '../../tools/browser/saved-page';
import { openShopTab, type ShopTab } from '../../tools/browser/shop-tab';
import { everyState } from './every-state';
import { overflows } from './overflows';
import { page, SHOP, shirt } from './whence';
import { wholePicture } from './whole-picture';

const folder = join(import.meta.dirname, '../../src/public/_locales');
const PAGES = [
  'src/options/options.html',
  'src/compare/compare.html',
  'src/welcome/welcome.html',
  'src/report/report.html',
];

/** German's words are long, Japanese has no blanks, Arabic runs from right to left: every state of the popup in these. */
const EVERY_STATE = ['de', 'ja', 'ar'];

// Each language has a browser of its own: the browser's own language decides.
test.describe.configure({ mode: 'parallel' });

for (const locale of readdirSync(folder))
  test.describe(locale, () => {
    test.describe.configure({ mode: 'default' });
    let extension: Extension;
    let shop: ShopTab;
    let remove: () => Promise<void>;

    test.beforeAll(async () => {
      const granted = await grantedCopy(await builtExtension('chrome'));
      remove = granted.remove;
      extension = await launch({ dist: granted.dist, language: locale.replace('_', '-') });
      shop = await openShopTab(extension);
    });
    test.afterAll(async () => {
      await extension?.close();
      await remove?.();
    });

    test('spoken by popup and pages, nothing cut off', async () => {
      const messages: Record<string, { message: string }> = JSON.parse(
        readFileSync(join(folder, locale, 'messages.json'), 'utf8'),
      );
      const said = (key: string) => messages[key]?.message ?? key;
      const stop = await serve(
        extension.context,
        SHOP,
        page({ ld: shirt(), body: '<h1>Linen shirt</h1><p>Made in China</p>' }),
        'utf-8',
      );
      await shop.tab.goto(SHOP);
      // One tab for all of them, one after the other.
      const shown = shop.desk;
      await shown.bringToFront();
      const show = (path: string) => shown.goto(`chrome-extension://${extension.id}/${path}`);
      await shown.setViewportSize({ width: 380, height: 600 });
      await show(`src/popup/popup.html?tabId=${shop.tabId}`);
      await expect(shown.getByText(said('attribution'))).toBeVisible();
      await expect(shown.getByText(said('whyCarbon'))).toBeHidden();
      await shown.getByText(said('why'), { exact: true }).click();
      await expect(shown.getByText(said('whyCarbon'))).toBeVisible();
      await shown.getByText(said('howDoWeKnow'), { exact: true }).click();
      await expect(
        shown.getByRole('row', {
          name: new RegExp(
            new Intl.DisplayNames([locale.replace('_', '-')], { type: 'region' }).of('CN') ?? '?',
          ),
        }),
      ).toBeVisible();
      await expect(shown.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
      await wholePicture(shown, `out/states/lang-${locale}-popup.png`);
      for (const width of [380, 320]) {
        await shown.setViewportSize({ width, height: 600 });
        expect(await overflows(shown), `popup at ${width}`).toEqual([]);
      }
      for (const path of PAGES) {
        await show(path);
        await expect(shown.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale.slice(0, 2)}`));
        await expect(shown.locator('h1')).toBeVisible();
        for (const width of [320, 900]) {
          await shown.setViewportSize({ width, height: 800 });
          expect(await overflows(shown), `${path} at ${width}`).toEqual([]);
        }
        await wholePicture(shown, `out/states/lang-${locale}-${path.split('/')[1]}.png`);
      }
      await stop();
    });

    if (EVERY_STATE.includes(locale))
      test('every state', () => everyState(extension, shop, shop.desk, locale));
  });
