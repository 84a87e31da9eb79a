/** Lessons out of the written corpus: titles, nouns, words of two meanings and words that name nothing. */
import { corpusLanguages, nounsOf, titlesOf } from './corpus';
import type { Lesson } from './lesson';

function titleLessons(language: string): Lesson[] {
  return [...titlesOf(language, 'train')].flatMap(([kind, titles]) =>
    titles.map((text): Lesson => ({ text, kinds: [kind], source: 'title', language })),
  );
}

function nounLessons(language: string): Lesson[] {
  const { heads, modifiers, ambiguous } = nounsOf(language);
  return [
    ...[...heads].flatMap(([kind, words]) =>
      words.map((text): Lesson => ({ text, kinds: [kind], source: 'noun', language })),
    ),
    ...modifiers.map((text): Lesson => ({ text, kinds: [], source: 'modifier', language })),
    ...[...ambiguous].map(([text, kinds]): Lesson => ({ text, kinds, source: 'noun', language })),
  ];
}

export function writtenLessons(): Lesson[] {
  return corpusLanguages().flatMap((language) => [...titleLessons(language), ...nounLessons(language)]);
}
