/** An eye of its own on whether a country is named in some words, apart from the code under test's way of reading. */
import { readFileSync } from 'node:fs';
import { placeNames, placeOfDemonym } from '../../src/interpret/places/names';

/** Case, compatibility forms and accents do not matter to whether a name stands there. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
const wordsOf = (text: string) => folded(text).match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];

const lettersOf = (words: string[]) => words.join('').replaceAll('-', '');

/** Most letters that a case ending replaces. */
const ENDING_MAX = 3;
const DECLINED = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+$/u;

/** A name: its letters in a row, and its words' stems where its script's languages put endings on names. */
interface Spelling {
  letters: string;
  stems: string[] | null;
}

function spellingOf(name: string): Spelling {
  const words = wordsOf(name);
  const declined = words.every((word) => DECLINED.test(word.replaceAll('-', '')));
  return {
    letters: lettersOf(words),
    stems: declined ? words.map((word) => word.slice(0, Math.max(3, word.length - ENDING_MAX))) : null,
  };
}

const known = new Map<string, Spelling[]>();

function spellingsOf(country: string): Spelling[] {
  const before = known.get(country);
  if (before) return before;
  const own = [...placeNames()].filter(([, place]) => place.country === country);
  const spellings = own.map(([name]) => spellingOf(name));
  known.set(country, spellings);
  return spellings;
}

const iso3 = new Map(
  (JSON.parse(readFileSync('node_modules/i18n-iso-countries/codes.json', 'utf8')) as string[][]).map(
    ([alpha2 = '', alpha3 = '']) => [alpha2, alpha3],
  ),
);
/** After a town: a state in full that is also a country's name, or in two or three capitals. */
const STATE = /,\s?(?:Georgia|[A-Z]{2,3})\b/;

/** Whether `text` is the code or the flag of `country` and nothing else. */
const isCodeOf = (country: string, text: string) =>
  [country, iso3.get(country)].includes(text.trim().toUpperCase()) ||
  text.startsWith(
    [...country].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1f1a5)).join(''),
  );

/** Whether a name, an adjective, or the bare code of `country` stands in `text`. */
export function isNamedIn(country: string, text: string): boolean {
  const words = wordsOf(text);
  const letters = lettersOf(words);
  return (
    new RegExp(`\\b${country}\\b`).test(text) ||
    isCodeOf(country, text) ||
    (['US', 'CA', 'AU'].includes(country) && STATE.test(text)) ||
    text.split(' ').some((word) => placeOfDemonym(word)?.country === country) ||
    placeOfDemonym(text)?.country === country ||
    spellingsOf(country).some(
      (spelling) =>
        letters.includes(spelling.letters) ||
        spelling.stems?.every((stem) => words.some((word) => word.startsWith(stem))),
    )
  );
}
