/** `npm run new:locale`: every message to translate, what CLDR knows already filled in, the test's list longer by one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../../../src/public/_locales/en/messages.json';
import { localeOf, newLocale } from '../../../../tools/new/locale';
import { copiedFiles } from './copied-files';

const copy = () =>
  copiedFiles('src/public/_locales/en', 'listing/texts', 'tests/unit/locales/agreed-locales.txt');

test('messages, listing text and the test’s line', () => {
  const root = copy();
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const agreed = read('tests/unit/locales/agreed-locales.txt').trim().split('\n');

  expect(newLocale(root, 'pt-PT')).toEqual([
    'src/public/_locales/pt_PT/messages.json',
    'tests/unit/locales/agreed-locales.txt',
    'listing/texts/pt_PT.md',
  ]);

  const messages = JSON.parse(read('src/public/_locales/pt_PT/messages.json'));
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  expect(messages.localeTag).toEqual({ message: 'pt-PT' });
  expect(messages.undo).toEqual({ message: english.undo.message });
  expect(messages.region_155).toEqual({ message: 'Europa Ocidental' });
  expect(read('listing/texts/pt_PT.md')).toBe(read('listing/texts/en.md'));
  expect(read('tests/unit/locales/agreed-locales.txt').trim().split('\n')).toEqual(
    [...agreed, 'pt_PT'].sort(),
  );
});

test('a listing text that is there stays', () => {
  const root = copy();
  const text = readFileSync(join(root, 'listing/texts/ar.md'), 'utf8');
  expect(newLocale(root, 'ar')).not.toContain('listing/texts/ar.md');
  expect(readFileSync(join(root, 'listing/texts/ar.md'), 'utf8')).toBe(text);
});

test('only what the stores take, and nothing twice', () => {
  expect(localeOf('ZH-tw')).toBe('zh_TW');
  expect(() => localeOf('tlh')).toThrow('the stores take no locale "tlh"');
  expect(() => newLocale(copy(), 'en')).toThrow('is there already');
});
