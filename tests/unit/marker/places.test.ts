/** Where the mark may stand: whole in the window, beside the price first. */
import { describe, expect, test } from 'vitest';
import { freePlace, markPlaces } from '../../../src/marker/places';

const mark = { width: 200, height: 26 };
const window = { width: 1000, height: 600 };
const price = { x: 300, y: 200, width: 80, height: 30 };

describe('places', () => {
  test('after the price, before it, under it, over it, then the corners', () => {
    expect(markPlaces(price, mark, window, false)).toEqual([
      { x: 388, y: 200 },
      { x: 92, y: 200 },
      { x: 300, y: 234 },
      { x: 300, y: 170 },
      { x: 12, y: 562 },
      { x: 788, y: 562 },
      { x: 788, y: 12 },
      { x: 12, y: 12 },
    ]);
  });

  test('right to left: on its left first, in line with its right edge', () => {
    const [first, , under] = markPlaces(price, mark, window, true);
    expect(first).toEqual({ x: 92, y: 200 });
    expect(under).toEqual({ x: 180, y: 234 });
  });

  test('every one lies whole in the window, wherever the price stands', () => {
    for (const x of [-40, 0, 450, 940])
      for (const y of [-20, 0, 300, 590])
        for (const at of markPlaces({ x, y, width: 80, height: 30 }, mark, window, x > 400)) {
          expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(0);
          expect(at.x + mark.width).toBeLessThanOrEqual(window.width);
          expect(at.y + mark.height).toBeLessThanOrEqual(window.height);
        }
  });

  test('no price: the corners; one out of sight, or too small a window: none', () => {
    expect(markPlaces(null, mark, window, false)).toHaveLength(4);
    expect(markPlaces({ ...price, y: 700 }, mark, window, false)).toEqual([]);
    expect(markPlaces({ ...price, y: -31 }, mark, window, false)).toEqual([]);
    expect(markPlaces(price, mark, { width: 150, height: 600 }, false)).toEqual([]);
  });
});

describe('the free one', () => {
  const places = [0, 1, 2].map((x) => ({ x, y: 0 }));
  const choose = (...covered: ('nothing' | 'picture' | 'words')[]) =>
    freePlace(places, ({ x }) => covered[x] ?? 'words')?.x ?? null;

  test('the first over nothing, else the first over a picture, never one over words', () => {
    expect(choose('words', 'picture', 'nothing')).toBe(2);
    expect(choose('nothing', 'nothing', 'nothing')).toBe(0);
    expect(choose('words', 'picture', 'picture')).toBe(1);
    expect(choose('words', 'words', 'words')).toBeNull();
  });
});
