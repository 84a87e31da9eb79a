/** Titles a second on one core, and the slowest bad title. */
import { categorise } from '../../src/interpret/category/categorise';
import type { TitleModel } from '../../src/interpret/category/title-model';
import { EMPTY_READING } from './empty-reading';

const BAD_TITLES = [
  '',
  'word '.repeat(2000),
  '🙂'.repeat(5000),
  'かな漢字'.repeat(2500),
  '<div><script>alert(1)</script></div>'.repeat(300),
  'Аbс日本語 한국어 ไทย '.repeat(500),
];

/** The whole cascade on titles alone. */
export function titlesPerSecond(titles: readonly string[], model: TitleModel): number {
  const start = performance.now();
  for (const text of titles) {
    categorise({ ...EMPTY_READING, titles: [{ text, foundIn: 'heading', locator: 'h1' }] }, model);
  }
  return (titles.length / (performance.now() - start)) * 1000;
}

/** Milliseconds for the slowest of some hostile titles. */
export function slowestBadTitleMs(model: TitleModel): number {
  return Math.max(
    ...BAD_TITLES.map((text) => {
      const start = performance.now();
      categorise({ ...EMPTY_READING, titles: [{ text, foundIn: 'heading', locator: 'h1' }] }, model);
      return performance.now() - start;
    }),
  );
}
