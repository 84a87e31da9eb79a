/** An earlier figure is shown only where another dataset made it. */
import { expect, test } from 'vitest';
import { seenBefore } from '../../../src/records/seen-before';

test('another dataset, with a figure', () => {
  expect(seenBefore({ at: 5, kg: 3, dataset: 'old', typical: false }, 'new')).toEqual({ at: 5, kg: 3 });
});

test('never looked up, the same dataset, or no figure then', () => {
  expect(seenBefore(null, 'new')).toBeNull();
  expect(seenBefore({ at: 5, kg: 3, dataset: 'new', typical: false }, 'new')).toBeNull();
  expect(seenBefore({ at: 5, kg: null, dataset: 'old', typical: false }, 'new')).toBeNull();
});

test('a typical figure of then is not compared with the figure of a stated origin', () => {
  expect(seenBefore({ at: 5, kg: 3, dataset: 'old', typical: true }, 'new')).toBeNull();
});
