/** Typical figures on shops' lists: their script is registered only while they are switched on. */
import browser from 'webextension-polyfill';
import listsScript from '../../lists/main.iife.ts?script';
import { readSettings } from '../../settings/settings';
import { allowedSites, namedSites, privatePages } from './allowed-sites';
import { placeOnShops } from './shops-script';

const file = () => listsScript.replace(/^\//, '');

/** Runs in a page: a script of ours that stands there looks at its list again, and finds out that it is off. */
const lookAgain = () => (globalThis as { whenceLists?: () => void }).whenceLists?.();

/** Lists that are open already need not be loaded anew. */
async function renewOpenLists(on: boolean): Promise<void> {
  const inTabs = (url: string[]) => browser.tabs.query({ url });
  const shops = await inTabs([...namedSites(), ...(await allowedSites())]);
  const leftAlone = new Set((await inTabs(privatePages())).map(({ id }) => id));
  for (const { id: tabId } of shops) {
    if (tabId === undefined || leftAlone.has(tabId)) continue;
    const what = on ? { files: [file()] } : { func: lookAgain };
    await browser.scripting.executeScript({ target: { tabId }, ...what }).catch(() => undefined); // closed meanwhile
  }
}

/** Brings the registered script, and the pages that are open, in line with the settings and with what is allowed now. */
export async function placeLists(): Promise<void> {
  const { lists } = await readSettings();
  if (await placeOnShops('lists', file(), lists)) await renewOpenLists(lists);
}
