/** Gets a reading out of a tab: from its content script, else by putting one there, else says why not. */
import browser from 'webextension-polyfill';
import type { TabState } from '../../contracts/answer';
import type { Reading } from '../../contracts/reading';
import type { ReadReply, ToContent } from '../../messaging/messages';
import { contentFile } from '../sites/content-file';
import { readingFrom } from './awaited-readings';

type NotRead = Extract<TabState, { state: 'loading' | 'forbidden' | 'not-allowed' | 'failed' }>;
export type PageRead = { reading: Reading } | { reading: null; why: NotRead };

const READABLE = /^(text\/html|application\/xhtml\+xml)$/;

/**
 * Has the script in a tab read its page; null where there is none, or it says nothing; 'held' while the page still shows
 * what was there before its address changed.
 */
export async function askContentScript(tabId: number): Promise<Reading | 'held' | null> {
  const message: ToContent = { type: 'read' };
  try {
    let reply: unknown;
    const reading = await readingFrom(tabId, async () => {
      reply = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    });
    return reading ?? (reply === ('held' satisfies ReadReply) ? 'held' : null);
  } catch {
    return null; // nobody listens in that tab
  }
}

/** Runs the content script in a tab that the person pointed at (activeTab) or allowed; false = kept out. */
async function inject(tabId: number): Promise<'injected' | 'not a page' | 'kept out'> {
  try {
    const [type] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        // Even a page that is otherwise left alone: it was asked for.
        (globalThis as { whenceAsked?: boolean }).whenceAsked = true;
        return document.contentType;
      },
    });
    if (!READABLE.test(String(type?.result))) return 'not a page';
    await browser.scripting.executeScript({ target: { tabId }, files: [contentFile()] });
    return 'injected';
  } catch {
    return 'kept out';
  }
}

/** Why a tab keeps us out: its address tells, where we may see it. */
function keptOut(url: string | undefined): NotRead {
  if (!url) return { state: 'forbidden' };
  const { protocol, host } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return { state: 'forbidden' };
  return {
    state: 'not-allowed',
    host: host.replace(/^www\./, ''),
    matchPattern: `*://${host.replace(/:\d+$/, '')}/*`,
  };
}

export async function readTab(tabId: number): Promise<PageRead> {
  const present = await askContentScript(tabId);
  if (present === 'held') return { reading: null, why: { state: 'loading' } };
  if (present) return { reading: present };
  const tab = await browser.tabs.get(tabId);
  // No address: no leave for this tab. Tried all the same, Chromium may wait for ever for a click that gives it.
  if (!tab.url) return { reading: null, why: keptOut(undefined) };
  switch (await inject(tabId)) {
    case 'not a page':
      return { reading: null, why: { state: 'forbidden' } };
    case 'kept out':
      return { reading: null, why: keptOut(tab.url) };
    case 'injected': {
      const reading = await askContentScript(tabId);
      if (reading && reading !== 'held') return { reading };
      return { reading: null, why: { state: tab.status === 'loading' ? 'loading' : 'failed' } };
    }
  }
}
