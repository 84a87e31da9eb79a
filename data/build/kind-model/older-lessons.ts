/**
 * Shelf words of the first round, in the languages that no titles are written in: they name categories, each of which
 * holds several kinds.
 */
import { wordsByLanguage } from '../category-words/all';
import type { CategoryWords } from '../category-words/words';
import { brandNames } from './brand-names';
import { kindsOfCategory } from './coarse';
import type { Lesson, LessonSource } from './lesson';

/** ISO 639's code for words of no one language. */
const NO_LANGUAGE = 'und';

const lessonsOf = (source: LessonSource, language: string, lists: CategoryWords): Lesson[] =>
  Object.entries(lists).flatMap(([category, list = '']) =>
    list.split(',').map((text): Lesson => ({ text, kinds: kindsOfCategory(category), source, language })),
  );

export function olderLessons(written: readonly string[]): Lesson[] {
  return Object.entries(wordsByLanguage)
    .filter(([language]) => !written.includes(language))
    .flatMap(([language, lists]) => lessonsOf('older-words', language, lists));
}

export const brandLessons = (): Lesson[] => lessonsOf('brand', NO_LANGUAGE, brandNames);
