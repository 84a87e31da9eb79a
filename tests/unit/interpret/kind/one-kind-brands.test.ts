import { expect, test } from 'vitest';
import { kindLines } from '../../../../data/build/kinds/kind-list';
import { kindsOfBrand } from '../../../../src/interpret/kind/one-kind-brands';

test('the whole of a name, however it is written', () => {
  expect(kindsOfBrand('LEGO®')).toEqual(['toys']);
  expect(kindsOfBrand("Levi's")).toContain('jeans');
  expect(kindsOfBrand('Dr. Martens')).toContain('boots');
  expect(kindsOfBrand('Lego Wear')).toBeUndefined();
  expect(kindsOfBrand('constructor')).toBeUndefined();
});

test('brands stand for kinds of the list', () => {
  const known = new Set(kindLines.map(({ id }) => id));
  for (const brand of [
    'ray-ban',
    'Samsonite',
    'Tempur',
    'Makita',
    'Royal Canin',
    'Michelin',
    'JBL',
    'Thermos',
  ])
    for (const kind of kindsOfBrand(brand) ?? ['']) expect(known, brand).toContain(kind);
});
