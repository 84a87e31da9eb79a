/** The script that reads pages, put into a page whose first look found that it may sell something. */
import browser from 'webextension-polyfill';
import { isSameHost } from '../tabs/same-host';
import { contentFile } from './content-file';

/**
 * Into the very document that asked: the tab may have gone on to a page that is left alone. Where the browser does not name
 * documents, the tab must still show the same host.
 */
export async function putReader(tabId: number, documentId: string | undefined, url: string): Promise<void> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId };
  if (!documentId && !isSameHost((await browser.tabs.get(tabId)).url ?? '', url)) return;
  // Gone meanwhile, or no longer allowed: then there is nothing to read.
  await browser.scripting.executeScript({ target, files: [contentFile()] }).catch(() => undefined);
}
