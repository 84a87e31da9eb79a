import { expect, test } from 'vitest';
import { breadcrumbFrom } from '../../../src/interpret/breadcrumb';
import { readingOf } from './kind/reading-of';

test('the path in the shop’s own words, without the product itself', () => {
  expect(breadcrumbFrom(readingOf('', ['Home', 'Lamps', 'Blue  lamp']), 'Blue lamp')).toBe('Home › Lamps');
});

test('none without a path, or where the path is the product', () => {
  expect(breadcrumbFrom(readingOf('Lamp'), 'Lamp')).toBeNull();
  expect(breadcrumbFrom(readingOf('Lamp', ['Lamp']), 'lamp')).toBeNull();
  expect(breadcrumbFrom(readingOf('Lamp', ['  ']), null)).toBeNull();
});

test('long ones are cut', () => {
  expect(breadcrumbFrom(readingOf('', ['x'.repeat(900)]), null)).toHaveLength(200);
});
