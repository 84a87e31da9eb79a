/** Foreign words in a language that runs from right to left. */
import { expect, test, vi } from 'vitest';
import { language } from './browser-language';

vi.mock('webextension-polyfill', async () => (await import('./browser-language')).browserOfLanguage);
const { isolated } = await import('../../../src/ui/isolated');

test('a quotation in Arabic keeps its own direction, its marks beside it', () => {
  language.tag = 'ar';
  expect(isolated('“Made in China.”')).toBe('\u2068“Made in China.”\u2069');
  expect(isolated('')).toBe('');
});

test.each(['en', 'de', 'ja', 'zh_CN'])('%s: nothing is put around words', (tag) => {
  language.tag = tag;
  expect(isolated('“Made in China.”')).toBe('“Made in China.”');
});
