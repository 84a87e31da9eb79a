/** The reader of taught rules is put into pages of taught shops, and into no other. */
import browser from 'webextension-polyfill';
import readerScript from '../../teach/reader.iife.ts?script';
import { taughtShops } from '../storage/taught-shops';
import { namedSites, privatePages } from './allowed-sites';
import { bringInLine } from './registered-script';

const file = () => readerScript.replace(/^\//, '');

/** Puts it into a page that is open already, where we may. */
export async function putTaughtReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file()] }).catch(() => undefined);
}

/** On the named shops nothing can be put into an open page without a click: there it is registered. */
export async function placeTaughtReader(): Promise<void> {
  const hosts = (await taughtShops()).filter(({ off }) => !off).map(({ rule }) => rule.host);
  const isTaught = (pattern: string) =>
    hosts.includes(pattern.replace(/^\*:\/\/(?:\*\.|www\.)?/, '').replace(/\/\*$/, ''));
  const matches = namedSites().filter(isTaught);
  await bringInLine(
    'taught',
    matches.length ? { js: [file()], matches, excludeMatches: privatePages() } : null,
  );
}
