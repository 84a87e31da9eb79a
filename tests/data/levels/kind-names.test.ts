/** Which of our kinds a source's row is about. */
import { expect, test } from 'vitest';
import { kindLines } from '../../../data/build/kinds/kind-list';
import { foodFacts } from '../../../data/build/levels/food-facts';
import {
  kindOfFood,
  kindsOfExtra,
  kindsOfGovernmentFactor,
  kindsOfPriced,
} from '../../../data/build/levels/kind-names';

const ids = new Set(kindLines.map(({ id }) => id));

test.each([
  ['Bread, rye', 'staples'],
  ['Syrupwafel', 'biscuits-cakes'],
  ['Apple syrup', 'sugar-honey'],
  ['Chocolate milk, full', 'milk-yoghurt'],
  ['Chocolate paste, hazelnut', 'chocolate'],
  ['Peanut butter', 'sauces-spices'],
  ['Peanuts, unsalted', 'nuts'],
  ['Goat cheese, fresh', 'cheese'],
  ['Herring, in tomato sauce', 'fish'],
  ['Mineral water, average', 'water'],
  ['Tap water', null],
  ['Coffee', null],
  ['I am getting', null],
])('%s is %s', (name, kind) => {
  expect(kindOfFood(name)).toBe(kind);
});

test('a watch called navigation is a watch, a cartridge no keyboard, a running shoe a shoe as well', () => {
  expect(kindsOfPriced('navigation', 'Apple Watch SE')).toEqual(['smartwatch']);
  expect(kindsOfPriced('peripheral', 'A 12A toner cartridge')).toEqual(['ink']);
  expect(kindsOfPriced('peripheral', 'Mouse')).toEqual(['peripheral']);
  expect(kindsOfPriced('shoes', 'Pegasus')[0]).toBe('trainers');
});

test('whatever is named is one of our kinds', () => {
  const named = [
    ...kindsOfExtra('bags', 'leather bag'),
    ...kindsOfExtra('toys', 'wood/board'),
    ...kindsOfGovernmentFactor('small-appliances'),
    ...kindsOfPriced('shoes', 'x'),
    ...foodFacts.map(({ kind }) => kind),
  ];
  for (const kind of named) expect(ids).toContain(kind);
  expect(kindsOfExtra('clothing', 'check')).toEqual([]);
});
