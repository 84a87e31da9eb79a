/** Expressions of the stems of `src/vocabulary/footprint-*`. */
import type { Patterns } from '../../vocabulary/language';

/** Fragments of all languages: each begins a word; scripts written without blanks have no such beginnings. */
export const stemsOf = (patterns: Patterns): string =>
  `(?<!\\p{Script=Latin})(?:${Object.values(patterns).join('|')})`;

export const anyStem = (patterns: Patterns): RegExp => new RegExp(stemsOf(patterns), 'iu');
