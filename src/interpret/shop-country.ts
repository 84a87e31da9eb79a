/** The country whose shop it is: from its address, its currency, its language. */

import type { Fact } from '../contracts/product';
import type { Quote, Reading } from '../contracts/reading';
import { countryCodes, findCountry } from '../model/countries';

/** Country endings that the whole world uses. */
const WORLDLY = new Set(['co', 'io', 'me', 'tv', 'ai', 'cc', 'ly', 'to', 'fm', 'gg', 'is', 'la', 'sh', 'ws']);

const currencyOf = (code: string): string | null => findCountry(code)?.currency ?? null;

/** What the page is paid in, where its prices say so without doubt. */
function currencyPaid({ prices }: Reading): string | null {
  const priced = prices.find(({ currency, text }) => currency || /€|\bEUR\b/.test(text));
  return priced ? (priced.currency ?? 'EUR') : null;
}

/** @param paid the currency of the page's prices: "/ar/" is Argentina where pesos are paid, else Arabic. */
function byAddress(url: URL, paid: string | null): string | null {
  const ending = url.hostname.split('.').at(-1) ?? '';
  const code = ending === 'uk' ? 'GB' : ending.toUpperCase();
  // "com.co" is Colombia's, "co" anyone's.
  const isNational = /\.(?:com?|net|org)\.\w\w$/.test(url.hostname);
  if ((isNational || !WORLDLY.has(ending)) && countryCodes.includes(code)) return code;
  const [, beside, first] = /^\/([a-z]{2}[-_])?([a-z]{2})(?:[-_][a-z]{2})?(?:\/|$)/.exec(url.pathname) ?? [];
  const named = first === 'uk' ? 'GB' : first?.toUpperCase();
  // Two letters alone may be a language, or a word: what is paid there must not speak against it.
  const region = named && (beside || !paid || currencyOf(named) === paid) ? named : undefined;
  // "de.shop.com", not "hm.com".
  const sub = /^([a-z]{2})\.[^.]+\./.exec(url.hostname)?.[1]?.toUpperCase();
  return (
    [region, sub]
      .map((one) => (one === 'UK' ? 'GB' : one))
      .find((one) => one && countryCodes.includes(one)) ?? null
  );
}

/** "en_US" is what many shops' software says by itself: not where other money is paid. */
function byLocale(locale: string, paid: string | null): string | null {
  const region = /^[a-z]{2,3}[-_]([A-Za-z]{2})$/.exec(locale.trim())?.[1]?.toUpperCase();
  if (!region || !countryCodes.includes(region)) return null;
  return !paid || currencyOf(region) === paid ? region : null;
}

/** A currency that one country alone uses, and the dollar's home. */
function byCurrency(currency: string): string | null {
  if (currency === 'USD') return 'US';
  const users = countryCodes.filter((code) => findCountry(code)?.currency === currency);
  return currency !== 'EUR' && users.length === 1 ? (users[0] ?? null) : null;
}

/** Languages of many countries: by themselves they tell none. */
const OF_MANY = /^(?:en|es|pt|zh|ar)$/;

/**
 * The country where most of those live who speak the page's language (CLDR's likely subtags, by way of Intl), if its
 * money is what the page is paid in.
 */
function byLanguage(language: string, paid: string | null): string | null {
  const [base = ''] = language.toLowerCase().split(/[-_]/);
  if (base === 'en' || !/^[a-z]{2,3}$/.test(base) || (!paid && OF_MANY.test(base))) return null;
  const home = base === 'pt' && paid === 'EUR' ? 'PT' : new Intl.Locale(base).maximize().region;
  return home && countryCodes.includes(home) && (!paid || currencyOf(home) === paid) ? home : null;
}

const fact = (value: string, confidence: number, quote: Quote): Fact<string> => ({
  value,
  confidence,
  evidence: [quote],
  source: 'page',
});

/** @param url of the page. Null where nothing tells: the shopper's own country may then stand in. */
export function shopCountryFrom(reading: Reading, url: URL): Fact<string> | null {
  const paid = currencyPaid(reading);
  const address = byAddress(url, paid);
  if (address) return fact(address, 0.9, { text: url.hostname, foundIn: 'url', locator: 'address' });
  for (const { currency, text, foundIn, locator } of reading.prices) {
    const country = currency ? byCurrency(currency) : null;
    if (country) return fact(country, 0.7, { text, foundIn, locator });
  }
  for (const { text, foundIn, locator } of reading.shopHints) {
    const country = byLocale(text, paid);
    if (country) return fact(country, 0.6, { text, foundIn, locator });
  }
  const { language } = reading;
  if (!language) return null;
  const quote: Quote = { text: language, foundIn: 'meta', locator: 'html lang' };
  const region = byLocale(language, paid);
  if (region) return fact(region, 0.5, quote);
  const country = byLanguage(language, paid);
  return country ? fact(country, 0.4, quote) : null;
}
