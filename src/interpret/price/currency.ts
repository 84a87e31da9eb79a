/** The ISO 4217 currency that words, signs and the shop's country name. */
import { unitsPerUsd } from '../../../data/tables/money';
import { findCountry } from '../../model/countries';
import { type Sign, signs } from './signs';

/** Codes that shops still write though the money is gone, and how people write codes in small letters. */
const GONE = new Set(['HRK', 'BGN']);
const isCurrency = (code: string) => Object.hasOwn(unitsPerUsd, code) || GONE.has(code);
const CODE = /(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])/g;
const LETTER = /\p{L}/u;

/** Where a sign stands by itself: letters of a word must not be taken for it. −1 where it does not. */
function indexOfSign(text: string, sign: string): number {
  const first = LETTER.test(sign[0] ?? '');
  const last = LETTER.test(sign.at(-1) ?? '');
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const before = first && LETTER.test(text[at - 1] ?? '');
    const after = last && LETTER.test(text[at + sign.length] ?? '');
    if (!before && !after) return at;
  }
  return -1;
}

/** The sign that stands first; of those at one place the longest. */
function firstSign(text: string): Sign | null {
  const lower = text.toLowerCase();
  let best: { entry: Sign; at: number } | null = null;
  for (const entry of signs) {
    const at = indexOfSign(entry.asWritten ? text : lower, entry.sign);
    if (at >= 0 && (!best || at < best.at)) best = { entry, at };
  }
  return best?.entry ?? null;
}

function firstCode(text: string): string | null {
  for (const [, code = ''] of text.matchAll(CODE)) {
    const upper = code.toUpperCase();
    if (!isCurrency(upper)) continue;
    // "all" and "try" are words: a code in small letters must follow the number that ends the text.
    if (code === upper || new RegExp(`\\d[\\s.,]*${code}$`).test(text.trim())) return upper;
    if (text.trim() === code) return upper;
  }
  return null;
}

/** What a text says of its currency: one code, or several that share a sign. The empty list where it says nothing. */
export function currenciesIn(text: string): readonly string[] {
  const short = text.slice(0, 300);
  const code = firstCode(short);
  return code ? [code] : (firstSign(short)?.currencies ?? []);
}

/**
 * @param shopCountry ISO alpha-2 of the shop where known; settles signs that currencies share.
 * @param hint text beside the price that may name the currency.
 */
export function currencyIn(text: string, shopCountry: string | null, hint?: string | null): string | null {
  const said = currenciesIn(text);
  if (said.length === 1) return said[0] ?? null;
  const hinted = hint ? currenciesIn(hint) : [];
  const [exact] = hinted;
  if (hinted.length === 1 && exact && (said.length === 0 || said.includes(exact))) return exact;
  const possible = said.length ? said : hinted;
  const own = shopCountry ? (findCountry(shopCountry)?.currency ?? null) : null;
  return own && possible.includes(own) ? own : (possible[0] ?? null);
}
