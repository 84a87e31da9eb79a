/** A disk that was full: the database is left alone until there is room. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser, emptyBrowser } from '../browser';
import { disk } from './disk';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

beforeEach(() => {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
});
afterEach(() => vi.unstubAllGlobals());

test('not opened while the disk is full, whatever the worker lives through; opened once there is room', async () => {
  disk({ takes: 0 });
  const { storageTroubleOf } = await import('../../../../src/background/storage/storage-trouble');
  expect(await storageTroubleOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
  vi.resetModules();
  const { database, closeDatabase } = await import('../../../../src/background/storage/database');
  const opening = vi.spyOn(indexedDB, 'open');
  await expect(database()).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(opening).not.toHaveBeenCalled();
  disk({ takes: 1e9 });
  expect((await database()).objectStoreNames).toContain('history');
  expect(browser.storage.session.all()).toEqual({});
  await closeDatabase();
});

test('a disk that never was full is not tried', async () => {
  const files = vi.fn();
  vi.stubGlobal('navigator', { storage: { getDirectory: files } });
  const { database, closeDatabase } = await import('../../../../src/background/storage/database');
  await database();
  await closeDatabase();
  expect(files).not.toHaveBeenCalled();
});
