/** What may be said of the words of a search. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { namedWordsSchema } from '../../../src/records/named-words';

const one = { word: 'portu', kinds: ['shirt'], places: ['PT'] };

test('words with their kinds and places', () => {
  expect(v.is(namedWordsSchema, [])).toBe(true);
  expect(v.is(namedWordsSchema, [one])).toBe(true);
});

test.each([
  [[{ ...one, places: ['Portugal'] }]],
  [[{ ...one, kinds: [7] }]],
  [[{ word: 'x' }]],
  [Array.from({ length: 41 }, () => one)],
])('anything else is refused: %j', (bad) => {
  expect(v.is(namedWordsSchema, bad)).toBe(false);
});
