import { expect, test } from 'vitest';
import { HASH_LENGTH, wordHash } from '../../../../src/content/page/word-hash';

test('the last four digits to the base 36 of FNV-1a', () => {
  // Published values of FNV-1a, 32 bits: "" 811c9dc5, "a" e40c292c, "foobar" bf9cf968.
  for (const [word, hash] of [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ] as const)
    expect(wordHash(word)).toBe(hash.toString(36).slice(-HASH_LENGTH));
});

test('always of one length', () => {
  for (let n = 0; n < 20_000; n++) expect(wordHash(`word ${n}`)).toMatch(/^[0-9a-z]{4}$/);
});
