/** Whose shop it is: address before currency before language. */
import { expect, test } from 'vitest';
import type { Reading } from '../../../src/contracts/reading';
import { shopCountryFrom } from '../../../src/interpret/shop-country';
import { readingOf } from './kind/reading-of';

const countryOf = (url: string, change: Partial<Reading> = {}) =>
  shopCountryFrom({ ...readingOf('Mug'), language: null, ...change }, new URL(url));
const priced = (currency: string): Partial<Reading> => ({
  prices: [{ text: '5', foundIn: 'json-ld', locator: 'offer', currency, role: 'current' }],
});

test.each([
  ['https://www.mugs.de/p', 'DE'],
  ['https://mugs.co.uk/p', 'GB'],
  ['https://mugs.com.au/p', 'AU'],
  ['https://mugs.com/en-fr/p', 'FR'],
  ['https://mugs.com/it/p', 'IT'],
  ['https://mugs.com/uk/p', 'GB'],
  ['https://ca.mugs.com/p', 'CA'],
])('%s → %s', (url, country) => {
  expect(countryOf(url)?.value).toBe(country);
});

test('an ending that the whole world uses says nothing', () => {
  for (const url of ['https://mugs.io/p', 'https://mugs.com/p', 'https://mugs.me/p'])
    expect(countryOf(url)).toBeNull();
});

test('a currency of one country; the euro and what several share say nothing', () => {
  expect(countryOf('https://mugs.com/p', priced('JPY'))?.value).toBe('JP');
  expect(countryOf('https://mugs.com/p', priced('USD'))?.value).toBe('US');
  expect(countryOf('https://mugs.com/p', priced('EUR'))).toBeNull();
  expect(countryOf('https://mugs.com/p', priced('XOF'))).toBeNull();
});

test('then the markup’s locale, then the page’s language with its region', () => {
  const hint = { text: 'pt_BR', foundIn: 'meta', locator: 'og:locale', label: 'locale' } as const;
  expect(countryOf('https://mugs.com/p', { shopHints: [hint], language: 'en-GB' })?.value).toBe('BR');
  expect(countryOf('https://mugs.com/p', { language: 'en-GB' })?.value).toBe('GB');
  expect(countryOf('https://mugs.com/p', { language: 'en' })).toBeNull();
});

test('the surer the nearer to the address', () => {
  const address = countryOf('https://mugs.de/p')?.confidence ?? 0;
  const currency = countryOf('https://mugs.com/p', priced('JPY'))?.confidence ?? 0;
  const language = countryOf('https://mugs.com/p', { language: 'en-GB' })?.confidence ?? 0;
  expect(address).toBeGreaterThan(currency);
  expect(currency).toBeGreaterThan(language);
});

test.each([
  ['fr', 'EUR', 'FR'],
  ['de', 'EUR', 'DE'],
  ['pt', 'EUR', 'PT'],
  ['es', 'EUR', 'ES'],
  ['sv', 'EUR', undefined],
  ['en', 'EUR', undefined],
  ['x!', 'EUR', undefined],
])('%s and paid in %s: where most live who speak and pay so: %s', (language, currency, country) => {
  expect(countryOf('https://mugs.com/p', { language, ...priced(currency) })?.value).toBe(country);
});

test('a language of one country tells without a price, one of many does not', () => {
  expect(countryOf('https://mugs.com/p', { language: 'pl' })?.value).toBe('PL');
  for (const language of ['en', 'es', 'pt', 'zh', 'ar'])
    expect(countryOf('https://mugs.com/p', { language })).toBeNull();
});

test('two letters of a path are a country only where its money is paid', () => {
  expect(countryOf('https://mugs.com/ar/p', priced('EUR'))).toBeNull();
  expect(countryOf('https://mugs.com/sv/p', { language: 'sv', ...priced('SEK') })?.value).toBe('SE');
  expect(countryOf('https://mugs.com/ie/p', priced('EUR'))?.value).toBe('IE');
  expect(countryOf('https://mugs.com/en-ar/p', priced('USD'))?.value).toBe('AR');
});

test('a locale where other money is paid is the software’s own, not the shop’s', () => {
  const hint = { text: 'en_US', foundIn: 'meta', locator: 'og:locale', label: 'locale' } as const;
  expect(countryOf('https://mugs.com/p', { shopHints: [hint], ...priced('EUR') })).toBeNull();
  expect(countryOf('https://mugs.com/p', { shopHints: [hint] })?.value).toBe('US');
});
