import { expect, test } from 'vitest';
import { shelfFrom } from '../../../src/interpret/shelf';
import { readingOf } from './category/reading-of';

test('the path in the shop’s own words, without the product itself', () => {
  expect(shelfFrom(readingOf('', ['Home', 'Lamps', 'Blue  lamp']), 'Blue lamp')).toBe('Home › Lamps');
});

test('none without a path, or where the path is the product', () => {
  expect(shelfFrom(readingOf('Lamp'), 'Lamp')).toBeNull();
  expect(shelfFrom(readingOf('Lamp', ['Lamp']), 'lamp')).toBeNull();
  expect(shelfFrom(readingOf('Lamp', ['  ']), null)).toBeNull();
});

test('long ones are cut', () => {
  expect(shelfFrom(readingOf('', ['x'.repeat(900)]), null)).toHaveLength(200);
});
