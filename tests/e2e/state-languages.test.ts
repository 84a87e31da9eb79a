/** Every state of the popup in German, whose words are long, in Japanese and in Arabic: nothing cut off; pictures of each. */
import { expect, test } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { grantedCopy } from '../../tools/browser/granted';
import { launch } from '../../tools/browser/launch';
import { serve } from '../../tools/browser/saved-page';
import { openShopTab } from '../../tools/browser/shop-tab';
import { overflows } from './overflows';
import { statePages } from './state-pages';
import { SHOP } from './whence';
import { wholePicture } from './whole-picture';

// Each has a browser of its own anyway.
test.describe.configure({ mode: 'parallel' });

for (const language of ['de', 'ja', 'ar']) {
  test(`${language}: every state`, async () => {
    const granted = await grantedCopy(await builtExtension('chrome'));
    const extension = await launch({ dist: granted.dist, language });
    try {
      const { tab, tabId } = await openShopTab(extension);
      const popup = await extension.context.newPage();
      await popup.setViewportSize({ width: 380, height: 600 });
      const look = async (name: string) => {
        await popup.goto(`chrome-extension://${extension.id}/src/popup/popup.html?tabId=${tabId}`);
        await expect(popup.locator('main')).not.toHaveAttribute('aria-busy');
        for (const colorScheme of ['dark', 'light'] as const) {
          await popup.emulateMedia({ colorScheme });
          await wholePicture(popup, `out/states/state-${language}-${name}-${colorScheme}.png`);
        }
        const words = await popup.locator('main').innerText();
        expect(await overflows(popup), name).toEqual([]);
        // A note for each asterisk that there is, and none for a row that is not shown.
        const notes = words.split('\n').filter((line) => line.startsWith('* '));
        expect(notes, name).toHaveLength(await popup.locator('.chart .mark').count());
        // Gone, as a popup is when its shop's tab goes elsewhere.
        await popup.goto('about:blank');
        return words;
      };
      const said = new Map<string, string>();
      for (const [name, html] of Object.entries(statePages)) {
        await tab.goto('about:blank');
        const stop = await serve(extension.context, SHOP, html, 'utf-8');
        await tab.goto(SHOP);
        said.set(name, await look(name));
        await stop();
      }
      await tab.goto('chrome://version');
      said.set('forbidden', await look('forbidden'));
      // Each state says something of its own.
      const first = new Map([...said].reverse().map(([name, words]) => [words, name]));
      expect([...said].filter(([name, words]) => first.get(words) !== name).map(([name]) => name)).toEqual(
        [],
      );
    } finally {
      await extension.close();
      await granted.remove();
    }
  });
}
