/** Every state of the popup, one after the other, in one tab beside the shop's: nothing cut off; pictures of each. */
import { expect, type Page } from '@playwright/test';
import type { Extension } from '../../tools/browser/launch';
import { serve } from '../../tools/browser/saved-page';
import type { ShopTab } from '../../tools/browser/shop-tab';
import { overflows } from './overflows';
import { statePages } from './state-pages';
import { SHOP } from './whence';
import { wholePicture } from './whole-picture';

/** Goes through the states with `popup` as the popup's tab; pictures get this name. */
export async function everyState(
  extension: Extension,
  { tab, tabId }: ShopTab,
  popup: Page,
  name: string,
): Promise<void> {
  await popup.setViewportSize({ width: 380, height: 600 });
  const look = async (state: string) => {
    await popup.goto(`chrome-extension://${extension.id}/src/popup/popup.html?tabId=${tabId}`);
    await expect(popup.locator('main')).not.toHaveAttribute('aria-busy');
    for (const colorScheme of ['dark', 'light'] as const) {
      await popup.emulateMedia({ colorScheme });
      await wholePicture(popup, `out/states/state-${name}-${state}-${colorScheme}.png`);
    }
    const words = await popup.locator('main').innerText();
    expect(await overflows(popup), state).toEqual([]);
    // A note for each asterisk that there is, and none for a row that is not shown.
    const notes = words.split('\n').filter((line) => line.startsWith('* '));
    expect(notes, state).toHaveLength(await popup.locator('.chart .mark').count());
    // Gone, as a popup is when its shop's tab goes elsewhere.
    await popup.goto('about:blank');
    return words;
  };
  const said = new Map<string, string>();
  for (const [state, html] of Object.entries(statePages)) {
    await tab.goto('about:blank');
    const stop = await serve(extension.context, SHOP, html, 'utf-8');
    await tab.goto(SHOP);
    said.set(state, await look(state));
    stop();
  }
  await tab.goto('chrome://version');
  said.set('forbidden', await look('forbidden'));
  // Each state says something of its own.
  const first = new Map([...said].reverse().map(([state, words]) => [words, state]));
  expect([...said].filter(([state, words]) => first.get(words) !== state).map(([state]) => state)).toEqual(
    [],
  );
}
