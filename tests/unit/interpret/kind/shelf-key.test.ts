import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shelfKey } from '../../../../src/interpret/kind/shelf-key';

test.each([
  ["Women's Bags & Accessories", 'bags accessories'],
  ['Bags and Accessories', 'bags accessories'],
  ['BAGS/ACCESSORIES', 'bags accessories'],
  ['Damen – Kleider und Röcke', 'kleider röcke'],
  ['Enfants : Chaussures', 'chaussures'],
  ['женские сумки', 'сумки'],
  ['レディース・バッグ', 'バッグ'],
  ['Women', ''],
  ['', ''],
])('%s', (name, key) => {
  expect(shelfKey(name)).toBe(key);
});

test('any text has a key, and a key is its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = shelfKey(name);
      expect(shelfKey(key)).toBe(key);
    }),
  );
});
