import { expect, test } from 'vitest';
import { isBookNumber } from '../../../../src/interpret/kind/book-number';

test.each([
  '9783161484100',
  '978-3-16-148410-0',
  'Paperback (ISBN: 3-16-148410-X)',
  'buy 979-10-90636-07-1 here',
])('a book: %s', (text) => expect(isBookNumber(text)).toBe(true));

test.each([
  ['a wrong check digit', '9783161484101'],
  ['music’s number', '9790060115615'],
  ['another good’s number', '4006381333931'],
  ['part of a longer number', '19783161484100'],
  ['nothing', ''],
])('no book: %s', (_, text) => expect(isBookNumber(text)).toBe(false));
