import { expect, test } from 'vitest';
import { messageSize } from '../../../src/messaging/message-size';

test('counts the characters of strings and names, and a little for each value', () => {
  expect(messageSize('abc', 100)).toBe(3);
  expect(messageSize({ name: 'abc' }, 100)).toBe(8 + 4 + 3);
  expect(messageSize([1, 2], 100)).toBe(8 * 3);
});

test.each([
  ['a long string', 'x'.repeat(2000)],
  ['a list of nothing', Array.from({ length: 2000 }, () => 0)],
  ['a list with holes', new Array(1e9)],
  ['many names', Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`t${i}`, 1]))],
  ['nested deep', JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
])('what is too large has no size: %s', (_, message) => {
  expect(messageSize(message, 1000)).toBeNull();
});
