/** Tells open pages of ours that a tab has something else to show. */
import browser from 'webextension-polyfill';
import type { TabChanged } from '../../messaging/messages';

export async function tellPages(tabId: number): Promise<void> {
  const changed: TabChanged = { type: 'tab-changed', tabId };
  await browser.runtime.sendMessage(changed).catch(() => undefined); // no page of ours is open
}
