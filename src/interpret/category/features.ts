/** What the title model looks at: words, pairs of words and pieces of words, hashed into a fixed number of buckets. */
import { isUnspaced, tokens } from './tokens';

/** A power of two. A quarter of these costs 2 to 3 points of accuracy by collisions, four times as many gain none. */
export const BUCKETS = 1 << 18;
/** Six letters: three to five mix up languages, seven and more find too little (tried on products not trained on). */
const PIECE = 6;
const RUN_PIECE_MAX = 3;
const WORDS_MAX = 40;
/** Sizes and model numbers name no kind of thing. */
const NUMBER = /^\p{N}+$/u;
/** A whole word says more than its pieces, of which it has many. */
const WORD_LOUDNESS = 2;

export interface Features {
  buckets: number[];
  /** How much each counts; their squares add up to 1. */
  loudness: number[];
}

/** FNV-1a, 32 bits: a public-domain hash that needs no table. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}

function addPieces(word: string, into: Map<number, number>): void {
  const add = (piece: string) => {
    const bucket = hash(piece);
    if (!into.has(bucket)) into.set(bucket, 1);
  };
  if (isUnspaced(word)) {
    for (let length = 1; length <= RUN_PIECE_MAX; length++) {
      for (let at = 0; at + length <= word.length; at++) add(`u${word.slice(at, at + length)}`);
    }
    return;
  }
  const marked = `<${word}>`;
  for (let at = 0; at + PIECE <= marked.length; at++) add(`p${marked.slice(at, at + PIECE)}`);
}

/** The buckets of a text, each once. Any string is safe: long ones are cut by `tokens`. */
export function featuresOf(text: string): Features {
  const words = tokens(text)
    .filter((word) => !NUMBER.test(word))
    .slice(0, WORDS_MAX);
  const found = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    found.set(hash(`w${word}`), WORD_LOUDNESS);
    const next = words[at + 1];
    if (next) found.set(hash(`b${word} ${next}`), 1);
    if (word.length > 3 || isUnspaced(word)) addPieces(word, found);
  }
  const loudness = [...found.values()];
  const length = Math.sqrt(loudness.reduce((sum, value) => sum + value * value, 0));
  return { buckets: [...found.keys()], loudness: loudness.map((value) => value / length) };
}
