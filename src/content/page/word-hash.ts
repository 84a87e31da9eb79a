/** A word as four letters, so that a page's script can know hundreds of labels without carrying them. */

/**
 * FNV-1a of 32 bits (Fowler, Noll, Vo 1991; public domain) over UTF-16 units, its last four digits to the base 36: a
 * text that is none of 280 words is taken for one of them once in 6,000 times, so whoever reads on looks at the words.
 */
export function wordHash(word: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x1000193);
  return (hash >>> 0).toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}

export const HASH_LENGTH = 4;
