/** The ISO 4217 currency that words, signs and the shop's country name. */
import { unitsPerUsd } from '../../../data/tables/money';
import { findCountry } from '../../model/countries';

/** Signs that name one currency, longest first. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₴', 'UAH'],
  ['₱', 'PHP'],
  ['₸', 'KZT'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['lei', 'RON'],
  ['лв', 'BGN'],
  ['руб', 'RUB'],
  ['грн', 'UAH'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['Ft', 'HUF'],
  ['TL', 'TRY'],
  ['Rs', 'INR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
];
/** Signs that several currencies share, with those that may be meant; the first where the shop does not tell. */
const SHARED: readonly (readonly [string, readonly string[]])[] = [
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'ARS', 'COP', 'UYU']],
  ['¥', ['JPY', 'CNY']],
  ['￥', ['JPY', 'CNY']],
  ['元', ['CNY', 'TWD']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['р.', ['RUB', 'BYN']],
];

const isCurrency = (code: string) => Object.hasOwn(unitsPerUsd, code);

/** @param shopCountry ISO alpha-2 of the shop where known; settles signs that currencies share. */
export function currencyIn(text: string, shopCountry: string | null): string | null {
  const code = /(?:^|[^A-Za-z])([A-Z]{3})(?![A-Za-z])/.exec(text)?.[1];
  if (code && isCurrency(code)) return code;
  const lower = text.toLowerCase();
  for (const [sign, currency] of SIGNS) if (lower.includes(sign.toLowerCase())) return currency;
  const own = shopCountry ? (findCountry(shopCountry)?.currency ?? null) : null;
  for (const [sign, currencies] of SHARED) {
    if (text.toLowerCase().includes(sign))
      return own && currencies.includes(own) ? own : (currencies[0] ?? null);
  }
  return null;
}
