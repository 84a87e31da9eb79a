/** What the person taught of shops, a rule each, on this machine alone. Damaged ones are left out, never an exception. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type ShopRule, type TaughtShop, taughtShopSchema } from '../../contracts/shop-rule';
import { TAUGHT_MAX } from '../../contracts/taught-limits';

const KEY = 'taught-shops';

/** The shop of an address, as products name it: its host without "www"; '' where it has none. */
export const shopOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** All of them, in the order of their hosts. */
export async function taughtShops(): Promise<TaughtShop[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return (Array.isArray(stored) ? stored.slice(0, TAUGHT_MAX) : []).flatMap((one) => {
    const checked = v.safeParse(taughtShopSchema, one);
    return checked.success ? [checked.output] : [];
  });
}

/** The rule that holds on a page; null where there is none, or it is off. */
export async function ruleFor(url: string): Promise<ShopRule | null> {
  const host = shopOf(url);
  const found = (await taughtShops()).find(({ rule, off }) => rule.host === host && !off);
  return found?.rule ?? null;
}

/** One writer at a time. `change` returns the same list where there is nothing to write. */
export function changeTaughtShops(change: (shops: TaughtShop[]) => TaughtShop[]): Promise<TaughtShop[]> {
  return navigator.locks.request(KEY, async () => {
    const shops = await taughtShops();
    const next = change(shops);
    if (next !== shops) await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Keeps a rule in place of an earlier one of its shop; false where no more are taken. */
export async function keepRule(rule: ShopRule): Promise<boolean> {
  const kept = await changeTaughtShops((shops) => {
    const others = shops.filter((one) => one.rule.host !== rule.host);
    if (others.length >= TAUGHT_MAX) return shops;
    const added = [...others, { rule, off: false, isTried: false, misses: 0 }];
    return added.sort((a, b) => (a.rule.host < b.rule.host ? -1 : 1));
  });
  return kept.some((one) => one.rule === rule);
}

/** Switches a shop's rule on or off, or deletes it; returns all. */
export const changeTaught = (host: string, to: 'on' | 'off' | 'deleted'): Promise<TaughtShop[]> =>
  changeTaughtShops((shops) =>
    to === 'deleted'
      ? shops.filter(({ rule }) => rule.host !== host)
      : shops.map((one) => (one.rule.host === host ? { ...one, off: to === 'off', misses: 0 } : one)),
  );

/** Calls back whenever a rule comes, goes, or is found to work or not. */
export function watchTaught(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) changed();
  });
}
