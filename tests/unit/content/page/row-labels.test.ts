import { expect, test } from 'vitest';
import { rowIn } from '../../../../src/content/page/row-kind';
import { rowLabels } from '../../../../src/content/page/row-labels';
import { HASH_LENGTH } from '../../../../src/content/page/word-hash';
import { ReadingBuilder } from '../../../../src/content/reading-builder';
import { traitsOf } from '../../../../src/interpret/kind/traits';
import { withKnownRows } from '../../../../src/interpret/known-rows';
import { itemLocationLabels, makerLabels } from '../../../../src/vocabulary/hint-labels';
import { wordsOf } from '../../../../src/vocabulary/language';
import { massLabels } from '../../../../src/vocabulary/mass-labels';
import { materialLabels } from '../../../../src/vocabulary/material-labels';
import {
  bookLabels,
  capacityLabels,
  resolutionLabels,
  shoeLabels,
} from '../../../../src/vocabulary/trait-labels';

const tables = {
  masses: [massLabels],
  traits: [bookLabels, shoeLabels, resolutionLabels, capacityLabels],
  materials: [materialLabels],
  'item-location': [itemLocationLabels],
  'maker-address': [makerLabels],
};

test('no two labels have one hash', () => {
  const all = Object.values(rowLabels).flatMap((hashes) => hashes.match(/.{4}/g) ?? []);
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all).size).toBe(new Set(wordsOf(...Object.values(tables).flat())).size);
});

test.each(Object.entries(tables))('every label of %s is known', (kind, words) => {
  expect(rowLabels[kind as keyof typeof rowLabels].length % HASH_LENGTH).toBe(0);
  for (const label of wordsOf(...words)) expect(rowIn(`${label}: 1`)?.kind, label).toBe(kind);
});

test('words of a page that are none of them are none', () => {
  const sizes = ['Size', 'Colour', 'Price', 'Brand', 'Pflege', 'Livraison', 'サイズ', 'Größe'];
  expect(sizes.filter((text) => rowIn(text))).toEqual([]);
});

test('of other texts one in some thousands is taken for a label; the interpretation drops its row', () => {
  const texts = Array.from({ length: 40_000 }, (_, n) => `Item ${n}`);
  const taken = texts.flatMap((text) => rowIn(`${text}: 250 g cotton`) ?? []);
  expect(taken.length).toBeGreaterThan(0); // else this shows nothing
  expect(taken.length).toBeLessThan(texts.length / 2000);
  const builder = new ReadingBuilder('https://shop.example/', 'en');
  for (const { kind, label, value } of taken) {
    const quote = { text: value, foundIn: 'row', label } as const;
    if (kind === 'item-location' || kind === 'maker-address') builder.add('hints', { ...quote, kind });
    else builder.add(kind, quote);
  }
  const { reading } = builder;
  const { masses, materials, hints } = withKnownRows(reading);
  expect([...masses, ...materials, ...hints, ...traitsOf({ ...reading, materials })]).toEqual([]);
});
