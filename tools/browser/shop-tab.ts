/** A tab for a shop's page, its id, and a page of the extension's own that speaks to the worker. */
import type { Page } from 'playwright';
import type { Reply } from '../../src/messaging/messages';
import type { Extension } from './launch';
import { scriptRegistered } from './registered';

/** Tabs opened so far: a number tells them apart. */
let opened = 0;

/** Draws nothing of its own. */
const FILE = 'manifest.json';

export interface ShopTab {
  desk: Page;
  tab: Page;
  tabId: number;
}

/** Whether sites are allowed whose pages have no script by the manifest: the worker registers one for them. */
const allowsMore = (desk: Page) =>
  desk.evaluate(async () => {
    const named = chrome.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
    return ((await chrome.permissions.getAll()).origins ?? []).some((site) => !named.includes(site));
  });

/**
 * A page of the extension's own, once the worker has registered the content script for the allowed sites. It may do what
 * every page of the extension may, and shows nothing that would have to be drawn: its manifest.
 */
export async function openDesk(extension: Extension): Promise<Page> {
  const { empty } = extension;
  extension.empty = undefined;
  const desk = empty ?? (await extension.open(FILE));
  if (empty) await empty.goto(`chrome-extension://${extension.id}/${FILE}`);
  if (await allowsMore(desk)) await scriptRegistered(desk, 'allowed-sites');
  return desk;
}

/** Opens a tab of its own; several may be opened at once, each marked by its address until its page is found. */
export async function openShopTab(extension: Extension, at?: Page): Promise<ShopTab> {
  const desk = at ?? (await openDesk(extension));
  const mark = `about:blank?${++opened}`;
  const found = extension.context.waitForEvent('page', (page) => page.url() === mark);
  const tabId = await desk.evaluate(async (url) => (await chrome.tabs.create({ url })).id ?? -1, mark);
  return { desk, tab: await found, tabId };
}

/** Sends a message to the worker as one of the extension's own pages; throws its error. */
export async function reply<T>(desk: Page, message: object): Promise<T> {
  const answer = (await desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message)) as Reply<T>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
