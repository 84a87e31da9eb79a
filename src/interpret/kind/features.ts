/** What the model looks at: words by their part in the name, pairs of words, ends and stems of words, as hashes. */
import { isUnspaced, type Word, wordsOf } from './words';

export interface Features {
  /** 32-bit hashes, each once. */
  hashes: number[];
  /** How much each counts; their squares add up to 1. */
  weights: number[];
}

/** How much each sort of feature counts beside a word, which counts 1. Tried on titles that were not trained on. */
export const WEIGHTS = { word: 1, end: 1, start: 0.8, aside: 0.5, pair: 1, tail: 0.5, stem: 0.7, run: 0.6 };
const LATER = 0.75;
const TAIL_MIN = 4;
const TAIL_MAX = 9;
const STEM_MIN = 4;
const ENDING_MAX = 3;
const RUN_PIECE_MAX = 4;

/** FNV-1a with a last mix, 32 bits: a public-domain hash that needs no table. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

class Bag {
  readonly found = new Map<number, number>();
  add(feature: string, weight: number): void {
    const key = hash(feature);
    if (weight > (this.found.get(key) ?? 0)) this.found.set(key, weight);
  }
}

/** Runs without spaces: every piece of up to four signs, and those at the end once more, where the noun stands. */
function addRun({ text, aside, last }: Word, weight: number, bag: Bag): void {
  for (let length = 1; length <= RUN_PIECE_MAX; length++) {
    for (let at = 0; at + length <= text.length; at++) {
      bag.add(`u${text.slice(at, at + length)}`, weight * WEIGHTS.run);
    }
    if (last && !aside && length <= text.length) bag.add(`v${text.slice(-length)}`, weight);
  }
}

function addWord({ text, aside, first, last }: Word, weight: number, bag: Bag): void {
  bag.add(`w${text}`, weight * WEIGHTS.word);
  if (aside) bag.add(`a${text}`, weight * WEIGHTS.aside);
  else {
    if (last) bag.add(`e${text}`, weight * WEIGHTS.end);
    if (first) bag.add(`f${text}`, weight * WEIGHTS.start);
  }
  for (let length = TAIL_MIN; length <= TAIL_MAX && length < text.length; length++) {
    bag.add(`s${text.slice(-length)}`, weight * WEIGHTS.tail);
  }
  for (let cut = 0; cut <= ENDING_MAX && text.length - cut >= STEM_MIN; cut++) {
    bag.add(`t${text.slice(0, text.length - cut)}`, weight * WEIGHTS.stem);
  }
}

/** The features of a text. Any string is safe: long ones are cut by `wordsOf`. */
export function featuresOf(text: string): Features {
  const words = wordsOf(text);
  const bag = new Bag();
  for (const [at, word] of words.entries()) {
    const weight = (word.aside ? WEIGHTS.aside : 1) * LATER ** Math.min(word.run, 4);
    if (isUnspaced(word.text)) addRun(word, weight, bag);
    else addWord(word, weight, bag);
    const next = words[at + 1];
    if (next && !next.first) bag.add(`b${word.text} ${next.text}`, weight * WEIGHTS.pair);
  }
  const weights = [...bag.found.values()];
  const length = Math.sqrt(weights.reduce((sum, value) => sum + value * value, 0));
  return { hashes: [...bag.found.keys()], weights: weights.map((value) => value / length) };
}
