/** The part of quoted words that speaks of the place, and what qualifies it. */
import { anyOf, wordsOf } from '../../vocabulary/language';
import { foreignParts, importedWords, noPlace, somebody } from '../../vocabulary/origin-doubts';

const SOMEBODY = anyOf(somebody);
const NO_PLACE = anyOf(noPlace, 'giu');
const CAVEAT = anyOf(foreignParts);
const IMPORTED = new RegExp(`^(?:${wordsOf(importedWords).join('|')})(?!\\p{L})`, 'iu');

export interface OwnWords {
  text: string;
  /** "of imported parts", quoted. */
  caveat: string | null;
  /** It begins with "imported": no place need follow. */
  isImported: boolean;
}

/** Somebody's address, names inside names and the caveat taken out. */
export function ownWordsOf(quoted: string): OwnWords {
  const somebodyAt = quoted.search(SOMEBODY);
  const own = (somebodyAt < 0 ? quoted : quoted.slice(0, somebodyAt)).trim();
  return {
    text: own.replace(NO_PLACE, ' ').trim(),
    caveat: CAVEAT.exec(own)?.[0] ?? null,
    isImported: IMPORTED.test(own),
  };
}
