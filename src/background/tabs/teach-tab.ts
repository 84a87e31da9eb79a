/** Teaching a shop: begun by a page of ours, answered once by the script that lets the person point. */
import browser from 'webextension-polyfill';
import type { ShopRule } from '../../contracts/shop-rule';
import type { Replies, TaughtReply } from '../../messaging/messages';
import teachScript from '../../teach/main.iife.ts?script';
import { noteTaughtOn } from '../storage/taught-outcome';
import { keepRule } from '../storage/taught-shops';

/** In the session's store: the worker may die while the person points. */
const keyOf = (tabId: number) => `teaching:${tabId}`;

/** Puts the pointing script into the tab. What is taught is kept, so not in a private window. */
export async function teachTab(tabId: number): Promise<Replies['teach']> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) return 'private';
  await browser.storage.session.set({ [keyOf(tabId)]: true });
  try {
    const file = teachScript.replace(/^\//, '');
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return 'teaching';
  } catch {
    await browser.storage.session.remove(keyOf(tabId));
    return 'kept out';
  }
}

/** Keeps what was pointed at, once for each time that it was asked for: a page cannot teach by itself. */
export async function takeRule(tabId: number, rule: ShopRule, incognito: boolean): Promise<TaughtReply> {
  if (incognito) return 'private';
  const key = keyOf(tabId);
  if (!(await browser.storage.session.get(key))[key]) return 'not asked';
  await browser.storage.session.remove(key);
  const { url } = await browser.tabs.get(tabId);
  if (url) await noteTaughtOn(url);
  return (await keepRule(rule)) ? 'kept' : 'full';
}
