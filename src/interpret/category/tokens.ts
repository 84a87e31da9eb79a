/** Words out of a page's string: what the word lists and the title model look at. */

/** Longer strings are cut here: the first words name the thing, and time stays bounded. */
export const TEXT_MAX = 400;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;

/**
 * Lower case and compatibility forms; accents go from words of five letters and more, where shops drop them too,
 * but stay on short ones, where they tell words apart ("thé", "the").
 */
export function foldWord(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  return lower.length < 5
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
}

/** Folded words of the first `TEXT_MAX` characters, in order. Runs of scripts without spaces come as one word. */
export function tokens(text: string): string[] {
  return (text.slice(0, TEXT_MAX).match(WORD) ?? []).map(foldWord);
}

/** True for a word in a script that does not part words by spaces (or, as Korean, joins particles to them). */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}
