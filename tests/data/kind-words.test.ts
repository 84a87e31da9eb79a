/** The written corpus: what is learned from and what is checked with stand apart, and frames are fit to be filled. */
import { describe, expect, test } from 'vitest';
import { corpusLanguages, framesOf, shelvesOf, titlesOf } from '../../data/build/kind-model/corpus';
import { framedLessons } from '../../data/build/kind-model/framed-lessons';
import { NONE } from '../../data/build/kind-model/lesson';

/** Letters and numbers alone: a title with other commas is the same title. */
const bare = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
/** What is none of ours is the widest kind of all: fewer titles than these would not show how wide. */
const NONE_MIN = 200;

describe.each(corpusLanguages())('%s', (language) => {
  const train = titlesOf(language, 'train');

  test('no title to check with is one to learn from', () => {
    const learned = new Set([...train.values()].flat().map(bare));
    const both = [...titlesOf(language, 'check').values()].flat().filter((title) => learned.has(bare(title)));
    expect(both).toEqual([]);
  });

  test('shelves are written, and enough of those to check with are not among those to learn from', () => {
    const learned = new Set([...shelvesOf(language, 'shelves').keys()].map(bare));
    expect(learned.size).toBeGreaterThan(250);
    const others = [...shelvesOf(language, 'shelves-check').keys()].filter(
      (name) => !learned.has(bare(name)),
    );
    expect(others.length).toBeGreaterThan(15);
  });

  test('what is none of ours has titles and frames enough', () => {
    expect(train.get(NONE)?.length).toBeGreaterThan(NONE_MIN);
    expect(framesOf(language).get(NONE)?.length).toBeGreaterThan(20);
  });
});

test('every frame is filled, and no lesson keeps a place', () => {
  const lessons = framedLessons();
  expect(lessons.length).toBeGreaterThan(5000);
  expect(lessons.filter(({ text }) => /[{}]/.test(text) || !text.trim())).toEqual([]);
  expect(framedLessons()).toEqual(lessons);
});
