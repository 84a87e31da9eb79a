/** The script that reads pages, put into a page whose first look found that it may sell something. */
import browser from 'webextension-polyfill';
import { isSameHost } from '../tabs/same-host';
import { contentFile } from './content-file';

/**
 * Into the very document that asked: the tab may have gone on to a page that is left alone. Where the browser does not name
 * documents, or the document is gone, the tab must still show the same host.
 */
export async function putReader(tabId: number, documentId: string | undefined, url: string): Promise<void> {
  const put = (target: browser.Scripting.InjectionTarget & { documentIds?: string[] }) =>
    browser.scripting.executeScript({ target, files: [contentFile()] }).then(
      () => true,
      () => false, // gone meanwhile, no longer allowed, or no such target in this browser
    );
  if (documentId && (await put({ tabId, documentIds: [documentId] }))) return;
  const shown = await browser.tabs.get(tabId).catch(() => null);
  if (isSameHost(shown?.url ?? '', url)) await put({ tabId });
}
