import { expect, test, vi } from 'vitest';
import { startWorker } from './worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browser }));

const words = async (language: string) =>
  (await startWorker()).told<Record<string, string>>({ type: 'kind-words', language });

test('a language’s words by kind, whatever its region', async () => {
  const found = await words('de-AT');
  expect(found['vacuum-cleaner']?.split('|')).toContain('Staubsauger');
  expect(found.none).toBeUndefined();
  expect(await words('zh_CN')).toHaveProperty('t-shirt');
});

test('a language that there are no words of has none', async () => {
  expect(await words('xx')).toEqual({});
  expect(await words('constructor')).toEqual({});
  expect(await words('')).toEqual({});
});
