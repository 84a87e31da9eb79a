/** Names compared by their words. */
import { expect, test } from 'vitest';
import { nameFit, nameWords } from '../../../src/interpret/name-words';

const likeness = (a: string, b: string) => nameFit(nameWords(a), nameWords(b));

test('words without case and accents; pairs of letters where no blanks stand', () => {
  expect([...nameWords('Café XL, Crème')]).toEqual(['cafe', 'xl', 'creme']);
  expect([...nameWords('麻シャツ M')]).toEqual(['m', '麻シ', 'シャ', 'ャツ']);
});

test('the same name, a longer one, another', () => {
  expect(likeness('Blue mug', 'blue MUG')).toBe(1);
  expect(likeness('Blue mug', 'Blue mug of clay, 300 ml')).toBe(1);
  expect(likeness('Blue mug', 'Red bowl')).toBe(0);
  expect(likeness('', 'Blue mug')).toBe(0);
});

test('one shared word among several is a kind, not a name', () => {
  expect(likeness('Blue scarf', 'Red woollen scarf')).toBeLessThan(0.5);
  expect(likeness('Scarf', 'Red woollen scarf')).toBeLessThan(0.5);
});

test('the order of the two does not matter', () => {
  for (const [a, b] of [
    ['Blue mug', 'Mug'],
    ['Blue mug of clay', 'Clay pot'],
  ] as const)
    expect(likeness(a, b)).toBe(likeness(b, a));
});
