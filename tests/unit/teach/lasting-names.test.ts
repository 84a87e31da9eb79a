/** Names that last against names that a build made up; words of our own in the forms that shops use. */
import { expect, test } from 'vitest';
import { isLasting, isLastingValue } from '../../../src/teach/lasting-names';

test.each([
  'product-title',
  'product__name',
  'productName',
  'pdp-price',
  'ProductDetails',
  'specs',
  'js-product-price',
  'price-box',
  'breadcrumbs',
  'h2-headline',
])('lasts: %s', (name) => {
  expect(isLasting(name)).toBe(true);
});

test.each([
  'css-1x2y3z',
  'css-abcdef',
  'sc-bdVaJa',
  'jsx-3141592',
  'Title_title__3kX9a',
  '_1AbCd',
  'kXqZtR',
  'product-12345',
  'is-active',
  'active',
  'mt-4',
  'text-lg',
  'col-6',
  'md:flex',
  '',
  'x'.repeat(41),
])('does not: %j', (name) => {
  expect(isLasting(name)).toBe(false);
});

test('values: what it is, not which', () => {
  expect(['product-title', 'price', 'pdp.name', 'buyBox/price'].filter(isLastingValue)).toHaveLength(4);
  expect(['4711', 'sku-81723', 'a"b', 'two words', 'a1b2c3d4'].filter(isLastingValue)).toEqual([]);
});
