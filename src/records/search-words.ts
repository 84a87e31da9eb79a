/** Pure: the words that the history is searched by. Case and accents are folded away. */

/** Scripts that put no space between words: every place in them may start one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u;
const WORDS_MAX = 40;
const LENGTH_MAX = 40;
const SUFFIX_MAX = 8;

/** Words of a search: "Café  XL" → ["cafe", "xl"]. An entry is found when each of them starts one of its words. */
export function queryWords(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LENGTH_MAX)))].slice(0, WORDS_MAX);
}

/** Words an entry is found by, those of unspaced scripts from each of their characters on. */
export function indexWords(text: string): string[] {
  const words = queryWords(text).flatMap((word) => {
    if (!UNSPACED.test(word)) return [word];
    const characters = [...word];
    return characters.map((_, at) => characters.slice(at, at + SUFFIX_MAX).join(''));
  });
  return [...new Set(words)].slice(0, WORDS_MAX);
}
