/** Lessons out of the written corpus: titles, nouns, words of two meanings and words that name nothing. */
import { corpusLanguages, nounsOf, titlesOf } from './corpus';
import type { Lesson } from './lesson';

function titleLessons(language: string): Lesson[] {
  return [...titlesOf(language, 'train')].flatMap(([kind, titles]) =>
    titles.map((text): Lesson => ({ text, kinds: [kind], source: 'title', language })),
  );
}

/** A word of two meanings stands for all of them, also for the kind whose nouns it is among. */
function nounLessons(language: string): Lesson[] {
  const { heads, modifiers, ambiguous } = nounsOf(language);
  const meanings = new Map([...ambiguous].map(([word, kinds]) => [word, new Set(kinds)]));
  const sole: Lesson[] = [];
  for (const [kind, words] of heads) {
    for (const text of words) {
      const several = meanings.get(text);
      if (several) several.add(kind);
      else sole.push({ text, kinds: [kind], source: 'noun', language });
    }
  }
  return [
    ...sole,
    ...modifiers.map((text): Lesson => ({ text, kinds: [], source: 'modifier', language })),
    ...[...meanings].map(
      ([text, kinds]): Lesson => ({ text, kinds: [...kinds], shared: true, source: 'noun', language }),
    ),
  ];
}

export function writtenLessons(): Lesson[] {
  return corpusLanguages().flatMap((language) => [...titleLessons(language), ...nounLessons(language)]);
}
