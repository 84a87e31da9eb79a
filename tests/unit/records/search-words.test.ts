/** Words that the history is searched by. */
import { expect, test } from 'vitest';
import { indexWords, queryWords } from '../../../src/records/search-words';

test.each([
  ['Café  XL', ['cafe', 'xl']],
  ['ＬＥＤ-Lampe, LED', ['led', 'lampe']],
  ['Ærø №5', ['ærø', 'no5']],
  ['  …!', []],
])('%s', (text, words) => {
  expect(queryWords(text)).toEqual(words);
});

test('an entry in a script without spaces is found from each of its characters on', () => {
  expect(indexWords('麻のシャツ')).toEqual(['麻のシャツ', 'のシャツ', 'シャツ', 'ャツ', 'ツ']);
  for (const word of queryWords('シャツ'))
    expect(indexWords('麻のシャツ').some((own) => own.startsWith(word))).toBe(true);
});

test('bounded, whatever the text', () => {
  const many = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
  expect(queryWords(many)).toHaveLength(40);
  expect(queryWords('x'.repeat(5000))[0]).toHaveLength(40);
  expect(indexWords('漢'.repeat(5000)).length).toBeLessThanOrEqual(40);
});
