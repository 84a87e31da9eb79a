/** A comparison as a picture: all of it is there, and in the picture. */
import { expect, test } from 'vitest';
import { linesOf, type PictureRow, picturePlan } from '../../../src/compare/picture-plan';

/** Half a size a sign, as in most type. */
const measure = (text: string, size: number) => text.length * size * 0.5;
const words = {
  title: 'Shirt',
  sentence: 'The one causes probably less than the other.',
  caption: 'kg to make them',
  sources: ['CEDA by Watershed', 'Whence'],
};
const row = (change: Partial<PictureRow> = {}): PictureRow => ({
  name: 'Linen shirt',
  shop: 'shop.example',
  figure: '9 kg',
  range: '3 – 27 kg',
  making: { kg: 9, lowKg: 3, highKg: 27 },
  typical: false,
  ...change,
});

test('title, sentence, names, shops, figures, ranges and sources are in it', () => {
  const { parts } = picturePlan(words, [row(), row({ name: 'Other shirt', figure: '4 kg' })], measure);
  const text = parts.flatMap((part) => (part.part === 'text' ? [part.text] : [])).join('\n');
  for (const one of [
    words.title,
    words.sentence,
    ...words.sources,
    'Linen shirt',
    'Other shirt',
    '4 kg',
    '3 – 27 kg',
  ])
    expect(text).toContain(one);
});

test('nothing stands outside of it, however long the names and many the rows', () => {
  const rows = Array.from({ length: 20 }, () => row({ name: 'A name that never ends '.repeat(30) }));
  const { width, height, parts } = picturePlan(words, rows, measure);
  for (const part of parts) {
    const [left, right] =
      part.part === 'text'
        ? part.end
          ? [part.x - measure(part.text, part.size), part.x]
          : [part.x, part.x + measure(part.text, part.size)]
        : [part.x, part.x + (part.part === 'bar' ? part.width : 0)];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(part.y).toBeLessThan(height);
  }
});

test('one scale for all: a dot stands where its figure is, an expectation’s is an outline', () => {
  const small = row({ making: { kg: 3, lowKg: 1, highKg: 9 }, typical: true });
  const { parts } = picturePlan(words, [row(), small], measure);
  const dots = parts.flatMap((part) => (part.part === 'dot' ? [part] : []));
  const bars = parts.flatMap((part) => (part.part === 'bar' ? [part] : []));
  expect(dots.map(({ outline }) => outline)).toEqual([false, true]);
  const start = 56;
  expect(((dots[0]?.x ?? 0) - start) / ((dots[1]?.x ?? 0) - start)).toBeCloseTo(3, 6);
  expect((bars[0]?.width ?? 0) / (bars[1]?.width ?? 0)).toBeCloseTo(3, 6);
});

test('lines break between words; scripts without spaces between signs', () => {
  const length = (line: string) => line.length;
  expect(linesOf('one two three four', 9, length)).toEqual(['one two', 'three', 'four']);
  expect(linesOf('はっきりした差はありません', 5, length)).toEqual(['はっきりし', 'た差はあり', 'ません']);
  expect(linesOf('', 9, length)).toEqual([]);
});
