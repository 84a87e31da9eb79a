/** The signs of currencies that stand in a text, each by itself: letters of a word are not taken for one. */
import { unitsPerUsd } from '../../../data/tables/money';
import { LOCAL, OWN, SHARED } from './sign-table';

interface Sign {
  /** The codes it may mean, likeliest first. */
  currencies: readonly string[];
  /** Means nothing but in the country of one of its currencies. */
  isLocal: boolean;
}

export interface FoundSign extends Sign {
  at: number;
  end: number;
}

/** Codes that shops still write though the money is gone. */
const GONE = new Set(['HRK', 'BGN']);
/** Codes that were replaced while shops went on writing them; the new money is meant, amounts being today's. */
const RENAMED: Readonly<Record<string, string>> = {
  RUR: 'RUB',
  BYR: 'BYN',
  RMB: 'CNY',
  NTD: 'TWD',
  CNH: 'CNY',
};
/** The code of a currency in use that a code in capitals stands for; null for another word. */
export const currencyOfCode = (code: string): string | null => {
  const now = RENAMED[code] ?? code;
  return Object.hasOwn(unitsPerUsd, now) || GONE.has(now) ? now : null;
};

const lines = (table: string) => table.trim().split('\n');
const own = lines(OWN).flatMap((line) =>
  line
    .slice(4)
    .split('|')
    .map((sign) => [sign, { currencies: [line.slice(0, 3)], isLocal: false }] as const),
);
const among = (table: string, isLocal: boolean) =>
  lines(table).map((line) => {
    const currencies = line.match(/\b[A-Z]{3}\b(?= |$)/g) ?? [];
    return [line.slice(0, line.indexOf(` ${currencies[0]}`)), { currencies, isLocal }] as const;
  });
/** A sign that is written alike for one currency and for several means the several. */
const SIGNS = new Map<string, Sign>([...own, ...among(LOCAL, true), ...among(SHARED, false)]);

const escaped = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const LETTER = /\p{L}/u;
const startsAsWord = (sign: string) => LETTER.test(sign[0] ?? '');
const endsAsWord = (sign: string) => LETTER.test(sign.at(-1) ?? '');

/**
 * One expression of signs, the longest first, so that "US$" is not taken for "$". Those that begin or end with a letter
 * stand together: each look for a letter costs, and so does an expression that does not mind the case.
 */
function anySign(signs: readonly string[]): RegExp {
  const sorted = [...signs].sort((a, b) => b.length - a.length);
  const alternatives = [true, false].flatMap((starts) =>
    // "руб." before "руб".
    [false, true].flatMap((ends) => {
      const group = sorted.filter((sign) => startsAsWord(sign) === starts && endsAsWord(sign) === ends);
      if (!group.length) return [];
      const any = `(?:${group.map(escaped).join('|')})`;
      return [`${starts ? '(?<!\\p{L})' : ''}${any}${ends ? '(?!\\p{L})' : ''}`];
    }),
  );
  return new RegExp(alternatives.join('|'), 'gu');
}
const names = [...SIGNS.keys()];
const isAsWritten = (sign: string) => sign !== sign.toLowerCase();
const AS_WRITTEN = anySign(names.filter(isAsWritten));
const ANY_CASE = anySign(names.filter((sign) => !isAsWritten(sign)));
/** In small letters, but where these would be more or fewer ("İ"): then as it is. */
const inSmall = (text: string) => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);
const CODE = /(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/g;

function codesIn(text: string): FoundSign[] {
  return [...text.matchAll(CODE)].flatMap(({ 0: code, index: at }) => {
    const currency = currencyOfCode(code.toUpperCase());
    // "all" and "try" are words: a code in small letters must stand alone or follow the number that ends the text.
    const isMeant =
      code === code.toUpperCase() ||
      text.trim() === code ||
      (/[\d\p{Nd}][\s.,]*$/u.test(text.slice(0, at)) && text.slice(at).trim() === code);
    return currency && isMeant ? [{ at, end: at + 3, currencies: [currency], isLocal: false }] : [];
  });
}

/** All signs and codes in the order of the text; of those that overlap the one that begins first, else the longest. */
export function signsIn(text: string): FoundSign[] {
  const patterns = [
    [AS_WRITTEN, text],
    [ANY_CASE, inSmall(text)],
  ] as const;
  const found = patterns.flatMap(([pattern, words]) =>
    [...words.matchAll(pattern)].flatMap(({ 0: sign, index: at }) => {
      const entry = SIGNS.get(sign);
      return entry ? [{ at, end: at + sign.length, ...entry }] : [];
    }),
  );
  const all = [...codesIn(text), ...found].sort((a, b) => a.at - b.at || b.end - a.end);
  let end = 0;
  return all.filter((sign) => {
    if (sign.at < end) return false;
    end = sign.end;
    return true;
  });
}
