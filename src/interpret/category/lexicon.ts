/** Finds shelf words of any language in a row of tokens. The longest phrase wins and uses its words up. */
import { taxonomyWords } from '../../../data/tables/taxonomy-words';
import { singular } from './breadcrumb-word-key';
import { isUnspaced } from './tokens';

/** One shelf word found in a text. */
export interface WordMatch {
  /** Category id to weight 0–1: how far the page's language speaks for this reading of the word. */
  categories: ReadonlyMap<string, number>;
  /** 1 for the word itself, less for an inflected form or the end of a compound, more for a phrase. */
  strength: number;
  /** First token of the match. */
  at: number;
}

type Meanings = { language: string; category: string }[];

const PHRASE_MAX = 4;
const ENDING_MAX = 3;
const STEM_MIN = 4;
const UNSPACED_MAX = 8;

let index: Map<string, Meanings> | undefined;

/** The table's words are keys already. Built on first use: a worker that only answers from corrections never pays. */
function lexicon(): Map<string, Meanings> {
  if (index) return index;
  index = new Map();
  for (const [language, lists] of Object.entries(taxonomyWords)) {
    for (const [category, list] of Object.entries(lists)) {
      for (const key of list.split(',')) {
        const meanings = index.get(key);
        if (meanings) meanings.push({ language, category });
        else index.set(key, [{ language, category }]);
      }
    }
  }
  return index;
}

/** Whether there is a list of words of this language (ISO 639-1). */
export function knowsLanguage(language: string): boolean {
  return Object.hasOwn(taxonomyWords, language);
}

/** How much a word of one language says on a page in another: shops mix English in, others seldom. */
function languageWeight(word: string, page: string | null): number {
  if (page === null) return word === 'en' ? 0.8 : 0.6;
  if (word === page) return 1;
  return word === 'en' ? 0.7 : 0.3;
}

function weigh(meanings: Meanings, page: string | null): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { language, category } of meanings) {
    const weight = languageWeight(language, page);
    if (weight > (weights.get(category) ?? 0)) weights.set(category, weight);
  }
  return weights;
}

/** The word's own entry, else its stem's ("Kleides"), else the end of a compound ("Sommerkleid"). */
function findWord(word: string): { meanings: Meanings; strength: number } | null {
  const words = lexicon();
  const stem = singular(word);
  const own = words.get(stem);
  if (own) return { meanings: own, strength: 1 };
  for (let cut = 1; cut <= ENDING_MAX && word.length - cut >= STEM_MIN; cut++) {
    const meanings = words.get(word.slice(0, -cut));
    if (meanings) return { meanings, strength: 1 - 0.1 * cut };
  }
  for (let from = 3; stem.length - from >= STEM_MIN; from++) {
    const meanings = words.get(stem.slice(from)) ?? words.get(stem.slice(from, -1));
    if (meanings) return { meanings, strength: 0.8 };
  }
  return null;
}

/** Words inside a run without spaces: at each place the longest one. */
function findInRun(run: string, at: number, page: string | null): WordMatch[] {
  const words = lexicon();
  const found: WordMatch[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let length = Math.min(UNSPACED_MAX, run.length - from); length > 0; length--) {
      const meanings = words.get(run.slice(from, from + length));
      if (!meanings || (length === 1 && run.length > 1 && !isUnspaced(run[from] ?? ''))) continue;
      found.push({ categories: weigh(meanings, page), strength: length === 1 ? 0.6 : 1, at });
      from += length - 1;
      break;
    }
  }
  return found;
}

/** Every shelf word in `words` (from `tokens`), in order. `page` is the page's ISO 639-1 language, if known. */
export function findShelfWords(words: readonly string[], page: string | null): WordMatch[] {
  const found: WordMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    let length = Math.min(PHRASE_MAX, words.length - at);
    for (; length > 1; length--) {
      const phrase = words
        .slice(at, at + length)
        .map(singular)
        .join(' ');
      const meanings = lexicon().get(phrase);
      if (meanings) {
        found.push({ categories: weigh(meanings, page), strength: 1 + 0.4 * (length - 1), at });
        break;
      }
    }
    if (length > 1) {
      at += length - 1;
    } else if (isUnspaced(word)) {
      found.push(...findInRun(word, at, page));
    } else {
      const own = findWord(word);
      if (own) found.push({ categories: weigh(own.meanings, page), strength: own.strength, at });
    }
  }
  return found;
}
