/** Expressions of the stems of `src/vocabulary/footprint-*`. */
import type { PatternsByLanguage } from '../../vocabulary/language';

/** Written without blanks: a stem may stand behind any letter. */
const UNSPACED = new Set(['ja', 'ko', 'zh']);

/** Fragments of all languages joined: each begins a word where its language has such beginnings. */
export function stemsOf(...tables: PatternsByLanguage[]): string {
  const entries = tables.flatMap((table) => Object.entries(table));
  const spaced = entries.filter(([language]) => !UNSPACED.has(language)).map(([, stems]) => stems);
  const unspaced = entries.filter(([language]) => UNSPACED.has(language)).map(([, stems]) => stems);
  return [`(?<!\\p{L})(?:${spaced.join('|')})`, ...unspaced].join('|');
}

export const anyStem = (...tables: PatternsByLanguage[]): RegExp => new RegExp(stemsOf(...tables), 'iu');
