/** Whether a taught rule still finds what it should: noted for the options, never told of a single page. */
import browser from 'webextension-polyfill';
import type { Reading } from '../../contracts/reading';
import { MISSES_MAX } from '../../contracts/taught-limits';
import { changeTaughtShops, shopOf } from './taught-shops';

/** In the session's store, so that no address outlives the browser. */
const keyOf = (host: string) => `taught-on:${host}`;
const pageOf = (url: string) => new URL(url).pathname + new URL(url).search;

/** The page that a shop was taught on proves nothing of others. */
export async function noteTaughtOn(url: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(shopOf(url))]: pageOf(url) });
}

/** A page was read. @param isProduct it sells one product, by whatever shows it: a rule should then find it. */
export async function noteOutcome({ url, taught }: Reading, isProduct: boolean): Promise<void> {
  if (taught === undefined || (!taught && !isProduct)) return;
  const host = shopOf(url);
  const key = keyOf(host);
  if (taught && (await browser.storage.session.get(key))[key] === pageOf(url)) return;
  await changeTaughtShops((shops) => {
    const one = shops.find(({ rule }) => rule.host === host);
    if (!one) return shops;
    const misses = taught ? 0 : Math.min(MISSES_MAX, one.misses + 1);
    const isTried = one.isTried || taught;
    if (misses === one.misses && isTried === one.isTried) return shops;
    return shops.map((other) => (other === one ? { ...one, misses, isTried } : other));
  });
}
