import { expect, test } from 'vitest';
import { isTelling, productKey } from '../../../src/interpret/product-key';

const key = (url: string, text: string, label = 'sku') =>
  productKey(new URL(url), 'shop.example', [{ text, label, foundIn: 'json-ld', locator: 'x' }]);

test.each([
  'N/A',
  'n.a.',
  '0',
  '00000',
  '-',
  '--',
  'null',
  'undefined',
  'none',
  'default',
  'SKU',
  '1',
  '001',
  '',
])('an identifier that tells nothing is no key: %s', (id) => {
  expect(isTelling(id)).toBe(false);
  expect(key('https://shop.example/a', id)).not.toBe(key('https://shop.example/b', id));
});

test.each(['AB-1234', '4006381333931', 'B0FIREFOX1', 'ΑΒ12'])('an identifier tells: %s', (id) => {
  expect(key('https://shop.example/a?color=red', id)).toBe(key('https://shop.example/b', id));
});

test('the address stands in without what says where a visitor came from', () => {
  expect(key('https://shop.example/a?utm_source=x&v=2', '-')).toBe('shop.example/a?v=2');
  expect(key('https://shop.example/a', 'AB-1234', 'gtin13')).toBe('shop.example/a');
});
