/** A tab for a shop's page, its id, and a page of the extension's own that speaks to the worker. */
import type { Page } from 'playwright';
import type { Reply } from '../../src/messaging/messages';
import type { Extension } from './launch';

export interface ShopTab {
  desk: Page;
  tab: Page;
  tabId: number;
}

export async function openShopTab(extension: Extension): Promise<ShopTab> {
  const desk = await extension.open('src/options/options.html');
  // The worker registers the content script for the allowed sites when it starts.
  await desk.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  const opened = extension.context.waitForEvent('page', (page) => page.url().startsWith('about:blank'));
  const tabId = await desk.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank' })).id ?? -1);
  return { desk, tab: await opened, tabId };
}

/** Sends a message to the worker as one of the extension's own pages; throws its error. */
export async function reply<T>(desk: Page, message: object): Promise<T> {
  const answer = (await desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message)) as Reply<T>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
