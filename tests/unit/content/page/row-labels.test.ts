import { expect, test } from 'vitest';
import { rowIn } from '../../../../src/content/page/row-kind';
import { rowLabels } from '../../../../src/content/page/row-labels';
import { HASH_LENGTH } from '../../../../src/content/page/word-hash';
import { itemLocationLabels, makerLabels } from '../../../../src/vocabulary/hint-labels';
import { wordsOf } from '../../../../src/vocabulary/language';
import { massLabels } from '../../../../src/vocabulary/mass-labels';
import { materialLabels } from '../../../../src/vocabulary/material-labels';
import { bookLabels, shoeLabels } from '../../../../src/vocabulary/trait-labels';

const tables = {
  masses: [massLabels],
  traits: [bookLabels, shoeLabels],
  materials: [materialLabels],
  'item-location': [itemLocationLabels],
  'maker-address': [makerLabels],
};

test('no two labels have one hash', () => {
  const all = Object.values(rowLabels).flatMap((hashes) => hashes.match(/.{5}/g) ?? []);
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all).size).toBe(new Set(wordsOf(...Object.values(tables).flat())).size);
});

test.each(Object.entries(tables))('every label of %s is known', (kind, words) => {
  expect(rowLabels[kind as keyof typeof rowLabels].length % HASH_LENGTH).toBe(0);
  for (const label of wordsOf(...words)) expect(rowIn(`${label}: 1`)?.kind, label).toBe(kind);
});

test('words of a page that are none of them are none', () => {
  const sizes = ['Size', 'Colour', 'Price', 'Brand', 'Pflege', 'Livraison', 'サイズ', 'Größe'];
  const codes = Array.from({ length: 20_000 }, (_, n) => `Item ${n}`);
  expect([...sizes, ...codes].filter((text) => rowIn(text))).toEqual([]);
});
