/** Whether popup and pages speak a language, and nothing is cut off. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Extension } from '../../tools/browser/launch';
import { serve } from '../../tools/browser/saved-page';
import type { ShopTab } from '../../tools/browser/shop-tab';
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

/** The folders' names: "de", "pt_BR". */
export const locales = readdirSync(folder);

const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));

/** @param shown the tab that shows them all, one after the other. */
export async function expectSpoken(
  extension: Extension,
  shop: Pick<ShopTab, 'tab' | 'tabId'>,
  shown: Page,
  locale: string,
): Promise<void> {
  const messages = messagesOf(locale);
  const said = (key: string) => messages[key]?.message ?? key;
  const stop = await serve(
    extension.context,
    SHOP,
    page({ ld: shirt({ sku: 'LANG' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }),
    'utf-8',
  );
  await shop.tab.goto(SHOP);
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
      name: new RegExp(new Intl.DisplayNames([locale.replace('_', '-')], { type: 'region' }).of('CN') ?? '?'),
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
  stop();
}
