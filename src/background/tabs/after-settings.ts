/** Settings changed: what already stands on screens says the same at once. */
import browser from 'webextension-polyfill';
import type { ToContent } from '../../messaging/messages';
import { readSettings } from '../../settings/settings';
import { isOff } from '../../settings/shop-off';
import { putMarker } from '../sites/marker-script';
import { showBadge } from './badge';
import { headlineOf } from './headline';
import { tabsWithPage } from './kept-pages';
import { stateOf } from './tab-answers';
import { tellPages } from './tell-pages';

async function renewTab(tabId: number): Promise<void> {
  const { state } = await stateOf(tabId);
  // As they are by now: they may have changed again while the answer was worked out.
  const settings = await readSettings();
  const answer = state.state === 'answer' ? state.answer : null;
  const silent = !answer || isOff(answer.product.shop, settings.shopsOff);
  await showBadge(tabId, silent ? null : answer, settings);
  const headline = answer && settings.marker ? headlineOf(answer, settings) : null;
  const message: ToContent = { type: 'headline', headline };
  const heard = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    () => false,
  );
  // The content script hears it too: the mark is put where it is not, and looks after itself where it is.
  if (headline && heard) await putMarker(tabId);
}

/** Renews badge, mark and open popups of every tab that shows a product. */
export async function renewTabs(): Promise<void> {
  for (const tabId of await tabsWithPage()) {
    await renewTab(tabId).catch(() => undefined); // closed meanwhile
    await tellPages(tabId);
  }
}
