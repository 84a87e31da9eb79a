/** The part of quoted words that speaks of the place, and what qualifies it. */
import { anyOf, wordsOf } from '../../vocabulary/language';
import { foreignParts, importedWords, noPlace, somebody } from '../../vocabulary/origin-doubts';
import { lowered } from './lowered';

// All in lower case: looked for in a text that is lowered.
const SOMEBODY = anyOf(somebody, 'u');
const NO_PLACE = anyOf(noPlace, 'gu');
const CAVEAT = anyOf(foreignParts, 'u');
const IMPORTED = new RegExp(`^(?:${wordsOf(importedWords).join('|')})(?!\\p{L})`, 'u');

export interface OwnWords {
  text: string;
  /** "of imported parts", quoted. */
  caveat: string | null;
  /** It begins with "imported": no place need follow. */
  isImported: boolean;
}

/** The text without the matches of a pattern in its lowered words. */
function without(pattern: RegExp, text: string, low: string): string {
  let left = '';
  let from = 0;
  for (const { index, 0: match } of low.matchAll(pattern)) {
    left += `${text.slice(from, index)} `;
    from = index + match.length;
  }
  return left + text.slice(from);
}

/** Somebody's address, names inside names and the caveat taken out. */
export function ownWordsOf(quoted: string): OwnWords {
  const somebodyAt = lowered(quoted).search(SOMEBODY);
  const own = (somebodyAt < 0 ? quoted : quoted.slice(0, somebodyAt)).trim();
  const low = lowered(own);
  const caveat = CAVEAT.exec(low);
  return {
    text: without(NO_PLACE, own, low).trim(),
    caveat: caveat && own.slice(caveat.index, caveat.index + caveat[0].length),
    isImported: IMPORTED.test(low),
  };
}
