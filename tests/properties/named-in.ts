/** An eye of its own on whether a country is named in some words, apart from the code under test's way of reading. */
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
  const own = [...placeNames()].filter(([, place]) => place.country === country);
  const spellings = known.get(country) ?? own.map(([name]) => spellingOf(name));
  known.set(country, spellings);
  return spellings;
}

/** Whether a name, an adjective that is the whole text, or the bare code of `country` stands in `text`. */
export function isNamedIn(country: string, text: string): boolean {
  const words = wordsOf(text);
  const letters = lettersOf(words);
  return (
    new RegExp(`\\b${country}\\b`).test(text) ||
    placeOfDemonym(text)?.country === country ||
    spellingsOf(country).some(
      (spelling) =>
        letters.includes(spelling.letters) ||
        spelling.stems?.every((stem) => words.some((word) => word.startsWith(stem))),
    )
  );
}
