import { expect, test } from 'vitest';
import { firstSentence } from '../../../../src/interpret/kind/first-sentence';

test.each([
  ['Zuma is a shoe. It is red.', 'Nothing', 'Zuma is a shoe'],
  ['<p>A <b>shoe</b> for you! Buy it.</p>', '', 'A shoe for you'],
  ['Buy Zuma 5 online: the shoe for all. Now.', 'Zuma 5', 'online: the shoe for all'],
  ['これは靴です。赤い。', '', 'これは靴です'],
  ['', 'Zuma', ''],
])('%j', (description, title, sentence) => {
  expect(firstSentence(description, title)).toBe(sentence);
});

test('no sentence is longer than 200 characters', () => {
  expect(firstSentence('word '.repeat(500), '').length).toBeLessThanOrEqual(200);
});
