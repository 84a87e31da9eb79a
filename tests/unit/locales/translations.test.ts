/** Every language says all that English says, with the same values, not much longer, and in its own words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../../src/public/_locales/en/messages.json';

const folder = join(import.meta.dirname, '../../../src/public/_locales');
const read = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
const english: Record<string, { message: string }> = en;
const others = readdirSync(folder).filter((locale) => locale !== 'en');

/** Names and symbols that no language translates; words that two languages share. */
const SAME = new Set(['extensionName', 'columnFigure', 'attribution']);
const SHARED: Record<string, readonly string[]> = {
  nl: ['details'],
  de: ['shopsTitle'],
  fr: ['sourceLicence'],
};
/** Names of regions are CLDR's own; they and names of things (laptop, jeans) are much alike in many languages. */
const isName = (key: string) => /^(?:region|kind)_/.test(key);
/** A name of a kind stands on a chip and in a list. */
const NAME_MAX = 60;

const values = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** The languages agreed upon, one a line. */
const agreed = readFileSync(join(import.meta.dirname, 'agreed-locales.txt'), 'utf8')
  .trim()
  .split('\n');
test('the agreed languages are there, and no others', () => {
  expect([...others, 'en'].sort()).toEqual(agreed);
});

/** "$2$3" is a value called "2" to Chromium, which then loads no extension at all. */
test.each([...others, 'en'])('%s: no two values touch', (locale) => {
  for (const [key, { message }] of Object.entries(read(locale)))
    expect(message, key).not.toMatch(/\$[\w@]+\$/);
});

describe.each(others)('%s', (locale) => {
  const messages = read(locale);

  test('no message is missing, none is left over', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('the same values stand in every message', () => {
    for (const [key, { message }] of Object.entries(english))
      expect(values(messages[key]?.message ?? ''), key).toEqual(values(message));
  });

  test('no message is empty or much longer than the English one', () => {
    for (const [key, { message }] of Object.entries(english)) {
      const own = messages[key]?.message ?? '';
      expect(own.trim(), key).not.toBe('');
      if (isName(key)) {
        expect(own.length, key).toBeLessThanOrEqual(NAME_MAX);
        continue;
      }
      expect(own.length, key).toBeLessThanOrEqual(Math.max(message.length * 1.7, message.length + 14));
    }
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('no English is left', () => {
    const same = Object.entries(english)
      .filter(([key, { message }]) => message === messages[key]?.message)
      // Marks alone are no language's.
      .filter(([, { message }]) => /\p{L}/u.test(message))
      .map(([key]) => key)
      .filter((key) => !SAME.has(key) && !isName(key) && !SHARED[locale]?.includes(key));
    expect(
      same,
      `still English: translate these in src/public/_locales/${locale}/messages.json; a word that both languages share goes into SHARED above`,
    ).toEqual([]);
  });

  test('it quotes with the same marks everywhere', () => {
    expect(messages.quotation?.message).toMatch(/^\P{L}+\$1\P{L}+$/u);
    expect(messages.originCaveat?.message).toContain(messages.quotation?.message);
  });

  test('its tag is its own, and the source is named as its licence asks', () => {
    expect(messages.localeTag?.message).toBe(locale.replace('_', '-'));
    for (const key of ['attribution', 'stepMoved', 'stepSpend', 'numbersLicence'])
      expect(messages[key]?.message, key).toContain('CEDA by Watershed');
  });

  test('no leaf and no markup', () => {
    for (const { message } of Object.values(messages))
      expect(message).not.toMatch(/[<>]|\beco\b|öko|éco-|🌱|🍃/i);
  });
});
