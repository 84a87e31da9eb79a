/** Quotations that a taught rule found go first; without a rule a shop file's are like others. */
import { expect, test } from 'vitest';
import { taughtFirst, taughtOf } from '../../../src/interpret/taught';

const quotes = [{ foundIn: 'json-ld' }, { foundIn: 'shop' }, { foundIn: 'row' }] as const;

test('with a rule', () => {
  expect(taughtOf(quotes, { taught: true })).toEqual([quotes[1]]);
  expect(taughtFirst(quotes, { taught: true })).toEqual([quotes[1], quotes[0], quotes[2]]);
});

test.each([undefined, false])('rule: %s', (taught) => {
  expect(taughtOf(quotes, { taught })).toEqual([]);
  expect(taughtFirst(quotes, { taught })).toEqual(quotes);
});
