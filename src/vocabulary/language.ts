/** The languages that pages are read in, and the forms that words of them are kept in. */

/** ISO 639-1. */
export const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'sk',
  'ro',
  'hu',
  'tr',
  'ru',
  'uk',
  'bg',
  'el',
  'lv',
  'lt',
  'et',
  'sl',
  'hr',
  'sr',
  'ca',
  'ja',
  'zh',
  'ko',
  'he',
  'ar',
  'fa',
  'ur',
  'hi',
  'bn',
  'vi',
  'id',
  'th',
  'is',
  'eu',
  'gl',
  'mk',
  'sq',
  'ka',
  'hy',
  'az',
  'kk',
  'ms',
  'tl',
  'ta',
  'te',
  'mr',
] as const;
export type Language = (typeof languages)[number];

/** Words of one meaning by language, in lower case, joined by "|". Plain words: no part of a pattern. */
export type Words = Partial<Record<Language, string>>;

/** Fragments of a regular expression of one meaning by language, alternatives joined by "|". */
export type Patterns = Partial<Record<Language, string>>;

/** Patterns of which nothing counts but where one is found: builds sort them, and the browser then looks for all at once. */
export type Stems = Patterns;

/** The same two where a reader asks for one language: builds keep them whole. */
export type WordsByLanguage = Words;
export type PatternsByLanguage = Patterns;

/** One expression of the fragments of all languages. */
export const anyOf = (patterns: Patterns, flags = 'iu'): RegExp =>
  new RegExp(Object.values(patterns).join('|'), flags);

/** Every word of a table, each once. */
export const wordsOf = (...tables: Words[]): string[] => [
  ...new Set(tables.flatMap((table) => Object.values(table).flatMap((line) => line.split('|')))),
];
