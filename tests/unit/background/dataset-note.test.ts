/** Only other data is news: not the first start, not an update with the same data. */
import { beforeEach, expect, test, vi } from 'vitest';
import { datasetBefore } from '../../../src/background/dataset-note';
import { browser, emptyBrowser } from './browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browser }));
beforeEach(emptyBrowser);

test('the dataset before is told once, where it was another', async () => {
  expect(await datasetBefore()).toBeNull();
  expect(await datasetBefore()).toBeNull();
  await browser.storage.local.set({ datasetSeen: 'Whence data 0' });
  expect(await datasetBefore()).toBe('Whence data 0');
  expect(await datasetBefore()).toBeNull();
});

test('a damaged note is no news', async () => {
  await browser.storage.local.set({ datasetSeen: 7 });
  expect(await datasetBefore()).toBeNull();
});
