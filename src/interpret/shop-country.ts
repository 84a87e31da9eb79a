/** The country whose shop it is: from its address, its currency, its language. */

import type { Fact } from '../contracts/product';
import type { Quote, Reading } from '../contracts/reading';
import { countryCodes, findCountry } from '../model/countries';

/** Country endings that the whole world uses. */
const WORLDLY = new Set(['co', 'io', 'me', 'tv', 'ai', 'cc', 'ly', 'to', 'fm', 'gg', 'is', 'la', 'sh', 'ws']);

function byAddress(url: URL): string | null {
  const ending = url.hostname.split('.').at(-1) ?? '';
  const code = ending === 'uk' ? 'GB' : ending.toUpperCase();
  // "com.co" is Colombia's, "co" anyone's.
  const isNational = /\.(?:com?|net|org)\.\w\w$/.test(url.hostname);
  if ((isNational || !WORLDLY.has(ending)) && countryCodes.includes(code)) return code;
  const region = /^\/(?:[a-z]{2}[-_])?([a-z]{2})(?:[-_][a-z]{2})?(?:\/|$)/
    .exec(url.pathname)?.[1]
    ?.toUpperCase();
  // "de.shop.com", not "hm.com".
  const sub = /^([a-z]{2})\.[^.]+\./.exec(url.hostname)?.[1]?.toUpperCase();
  return (
    [region, sub]
      .map((one) => (one === 'UK' ? 'GB' : one))
      .find((one) => one && countryCodes.includes(one)) ?? null
  );
}

function byLocale(locale: string): string | null {
  const region = /^[a-z]{2,3}[-_]([A-Za-z]{2})$/.exec(locale.trim())?.[1]?.toUpperCase();
  return region && countryCodes.includes(region) ? region : null;
}

/** A currency that one country alone uses, and the dollar's home. */
function byCurrency(currency: string): string | null {
  if (currency === 'USD') return 'US';
  const users = countryCodes.filter((code) => findCountry(code)?.currency === currency);
  return currency !== 'EUR' && users.length === 1 ? (users[0] ?? null) : null;
}

const fact = (value: string, confidence: number, quote: Quote): Fact<string> => ({
  value,
  confidence,
  evidence: [quote],
  source: 'page',
});

export function shopCountryFrom(reading: Reading, url: URL): Fact<string> | null {
  const address = byAddress(url);
  if (address) return fact(address, 0.9, { text: url.hostname, foundIn: 'url', locator: 'address' });
  for (const { currency, text, foundIn, locator } of reading.prices) {
    const country = currency ? byCurrency(currency) : null;
    if (country) return fact(country, 0.7, { text, foundIn, locator });
  }
  for (const { text, foundIn, locator } of reading.shopHints) {
    const country = byLocale(text);
    if (country) return fact(country, 0.6, { text, foundIn, locator });
  }
  const country = reading.language ? byLocale(reading.language) : null;
  return country && reading.language
    ? fact(country, 0.5, { text: reading.language, foundIn: 'meta', locator: 'html lang' })
    : null;
}
