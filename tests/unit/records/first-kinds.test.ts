/** Records of the first round, which named categories, as today's. */
import { expect, test } from 'vitest';
import { categoryLines } from '../../../data/build/category-list';
import { kindList } from '../../../src/model/kinds';
import { rowLists } from '../../../src/records/backup';
import { rowWithKind } from '../../../src/records/first-backup';
import { correctionWithKind, kindOfCategory, lookUpWithKind } from '../../../src/records/first-kinds';

const CATEGORY = 'computers';
const kind = kindOfCategory(CATEGORY);
const record = {
  id: 1,
  at: 5,
  key: 'k',
  title: 'Thing',
  shop: 'shop.example',
  url: 'https://shop.example/p',
  origin: 'CN',
  category: CATEGORY as string | null,
  price: null,
  shopCountry: null,
  categoryGsd: 1.2,
  kg: 3,
  lowKg: 1,
  highKg: 9,
  dataset: 'first',
};

test('every category of the first round is a kind of it by now; nothing else is changed', () => {
  for (const { id } of categoryLines)
    expect(kindList.find((one) => one.id === kindOfCategory(id))?.category, id).toBe(id);
  for (const other of ['', 'spoons', 'constructor', '__proto__']) expect(kindOfCategory(other)).toBe(other);
});

test('the category’s kind, its doubt as it was, and nothing else changed', () => {
  const { category: _, categoryGsd: __, ...same } = record;
  expect(kind).not.toBe(CATEGORY);
  expect(lookUpWithKind(record)).toEqual({
    ...same,
    kind,
    kindGsd: 1.2,
    massKg: null,
    material: null,
    typical: false,
  });
});

test('no category; one that nobody knows any more', () => {
  expect(lookUpWithKind({ ...record, category: null }).kind).toBeNull();
  expect(lookUpWithKind({ ...record, category: 'of-long-ago' }).kind).toBe('of-long-ago');
});

test('a correction with and without a category', () => {
  const stored = { key: 'k', at: 5 };
  expect(correctionWithKind({ ...stored, correction: { origin: 'PT', category: CATEGORY } })).toEqual({
    ...stored,
    correction: { origin: 'PT', kind },
  });
  expect(correctionWithKind({ ...stored, correction: { massKg: 2 } })).toEqual({
    ...stored,
    correction: { massKg: 2 },
  });
});

test('rows of a backup; what is not of the first shape is left for the check to find', () => {
  expect(rowWithKind('history', record)).toEqual(lookUpWithKind(record));
  expect(rowWithKind('pins', record)).toEqual(lookUpWithKind(record));
  const stored = { key: 'k', at: 5, correction: { category: CATEGORY } };
  expect(rowWithKind('corrections', stored)).toEqual(correctionWithKind(stored));
  for (const list of rowLists)
    for (const odd of [null, 7, 'x', [], { correction: 5 }, { kind: 'shirt' }])
      expect(rowWithKind(list, odd)).toBe(odd);
});
