import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compacted } from '../../../tools/build/compact-vocabulary';

const folder = join(import.meta.dirname, '../../../src/vocabulary');

test('a table becomes one line of its words, each once', () => {
  const code = `export const x: Words = {\n  en: 'b|a',\n  fr:\n    "l'a|b",\n};`;
  expect(compacted(code)).toBe(`export const x = ["a|b|l'a"];`);
});

test('stems are sorted, each once, parted only where no group or class is open', () => {
  const code = `export const x: Stems = {\n  en: 'b(?:c|d)|a[|]\\\\(',\n  fr: 'b(?:c|d)',\n};`;
  expect(compacted(code)).toBe('export const x = ["a[|]\\\\(|b(?:c|d)"];');
});

test('a table that is written in another way is told of, not left out', () => {
  expect(() => compacted('export const x: Words = {\n  en: other,\n};')).toThrow('table x');
});

test.each(readdirSync(folder))('%s: no table is left as it is', (file) => {
  expect(compacted(readFileSync(join(folder, file), 'utf8'))).not.toMatch(/: (?:Words|Stems) = \{/);
});
