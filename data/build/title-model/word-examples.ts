/** Our own shelf words and brand names: each is an example of its category. */
import { wordsByLanguage } from '../category-words/all';
import type { CategoryWords } from '../category-words/words';
import { brandNames } from './brand-names';
import type { Example } from './example';

/** ISO 639's code for words of no one language. */
const NO_LANGUAGE = 'und';

function examplesOf(language: string, lists: CategoryWords): Example[] {
  return Object.entries(lists).flatMap(([category, list = '']) =>
    list.split(',').map((text) => ({ text, category, source: 'words' as const, language })),
  );
}

/** Throws where the brands name a category that does not exist: a typing mistake must not pass silently. */
export function wordExamples(categories: ReadonlySet<string>): Example[] {
  for (const id of Object.keys(brandNames)) {
    if (!categories.has(id)) throw new Error(`brand-names: no category "${id}"`);
  }
  const words = Object.entries(wordsByLanguage).flatMap(([language, lists]) => examplesOf(language, lists));
  return [...words, ...examplesOf(NO_LANGUAGE, brandNames)];
}
