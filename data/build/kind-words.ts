/**
 * `data/tables/kind-words.json`: what shoppers call each kind, by language and kind, joined by "|"; for the search of
 * the popup's chooser. The nouns of the written corpus, and its words of two meanings under each of their kinds.
 */
import { corpusLanguages, nounsOf } from './kind-model/corpus';
import { NONE } from './kind-model/lesson';
import type { Builder } from './table';

function wordsOfLanguage(language: string): Record<string, string> {
  const { heads, ambiguous } = nounsOf(language);
  const words = new Map([...heads].map(([kind, nouns]) => [kind, new Set(nouns)]));
  for (const [word, kinds] of ambiguous)
    for (const kind of kinds) words.set(kind, (words.get(kind) ?? new Set()).add(word));
  words.delete(NONE);
  return Object.fromEntries([...words].map(([kind, nouns]) => [kind, [...nouns].join('|')]));
}

export const buildKindWords: Builder = async () => {
  const languages = corpusLanguages();
  const table = Object.fromEntries(languages.map((language) => [language, wordsOfLanguage(language)]));
  const count = Object.values(table)
    .flatMap((kinds) => Object.values(kinds))
    .reduce((sum, words) => sum + words.split('|').length, 0);
  return {
    file: 'kind-words.json',
    content: `${JSON.stringify(table, null, 1)}\n`,
    report: [`${count} words in ${languages.length} languages`],
  };
};
