/** The stores' long descriptions: one for each language of the extension, of the stores' length, without praise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const texts = join(root, 'listing', 'texts');
const english = readFileSync(join(texts, 'en.md'), 'utf8').split('\n').filter(Boolean);
const described = readdirSync(texts).map((file) => file.replace(/\.md$/, ''));

test('every language of the extension has a description', () => {
  const locales = readdirSync(join(root, 'src', 'public', '_locales'));
  expect(locales.filter((locale) => !described.includes(locale))).toEqual([]);
});

test.each(described)('%s: attribution, the four promises, a length that the stores take', (locale) => {
  const text = readFileSync(join(texts, `${locale}.md`), 'utf8');
  expect(text).toContain('CEDA by Watershed');
  expect(text.match(/^- /gm)).toHaveLength(4);
  expect(text.length).toBeGreaterThan(300);
  expect(text.length).toBeLessThanOrEqual(16_000);
  expect(text).not.toMatch(/\b(?:eco|green|planet|best)\b/i);
  expect(text).not.toMatch(/https?:|<\w/);
});

test.each(described.filter((locale) => locale !== 'en'))('%s: no English is left', (locale) => {
  const lines = readFileSync(join(texts, `${locale}.md`), 'utf8').split('\n');
  expect(
    lines.filter((line) => english.includes(line)),
    `translate these in listing/texts/${locale}.md`,
  ).toEqual([]);
});
