/** Titles a second on one core, and the slowest bad title. */
import { kindOf } from '../../src/interpret/kind/kind';
import type { KindModel } from '../../src/interpret/kind/kind-model';
import type { Case } from './cases';
import { titleReading } from './title-reading';

const BAD_TITLES = [
  '',
  'word '.repeat(2000),
  '🙂'.repeat(5000),
  'かな漢字'.repeat(2500),
  '<div><script>alert(1)</script></div>'.repeat(300),
  'Аbс日本語 한국어 ไทย '.repeat(500),
];

export function titlesPerSecond(cases: readonly Case[], model: KindModel): number {
  const start = performance.now();
  for (const { reading } of cases) kindOf(reading, model);
  return (cases.length / (performance.now() - start)) * 1000;
}

/** Milliseconds for the slowest of some hostile titles. */
export function slowestBadTitleMs(model: KindModel): number {
  return Math.max(
    ...BAD_TITLES.map((text) => {
      const start = performance.now();
      kindOf(titleReading(text, null), model);
      return performance.now() - start;
    }),
  );
}
