/** Kinds and countries that the words of a search may mean. */
import { expect, test, vi } from 'vitest';
import en from '../../../src/public/_locales/en/messages.json';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string) => (en as Record<string, { message: string }>)[key]?.message ?? '',
    },
  },
}));
const { namedIn } = await import('../../../src/compare/named-words');

test('a country by the beginning of any word of its name', () => {
  expect(namedIn('portu')).toEqual([{ word: 'portu', kinds: [], places: ['PT'] }]);
  expect(namedIn('kingdom')[0]?.places).toEqual(['GB']);
});

test('a kind by its name', () => {
  expect(namedIn('jeans')[0]?.kinds).toContain('jeans');
});

test('words of no name are left to the titles; one letter means nothing', () => {
  expect(namedIn('zyzzyva c')).toEqual([]);
});
