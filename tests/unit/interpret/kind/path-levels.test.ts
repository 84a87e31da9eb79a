import { expect, test } from 'vitest';
import type { CategoryQuote } from '../../../../src/contracts/reading';
import { pathOf } from '../../../../src/interpret/kind/path-levels';
import { readingOf } from './reading-of';

test('the shop, the product itself and repetitions are no levels', () => {
  const reading = readingOf('Zuma', ['Shop', 'Men >', 'Men', 'Shoes', 'Zuma']);
  expect(pathOf(reading)?.levels).toEqual(['Men', 'Shoes']);
});

test('a path of nothing else is passed over for the next one', () => {
  const reading = readingOf('Zuma', ['Shop', 'Zuma']);
  const next: CategoryQuote = { text: 'Shoes', levels: [], foundIn: 'json-ld', locator: 'category' };
  expect(pathOf({ ...reading, categories: [...reading.categories, next] })?.levels).toEqual(['Shoes']);
  expect(pathOf(reading)).toBeNull();
});
