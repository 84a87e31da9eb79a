/** What a deletion can be undone to: what was there, once, and only for a while. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importText } from '../../../e2e/import-text';
import { manyLookUps } from '../../../e2e/many-look-ups';
import { emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
});
afterEach(() => vi.useRealTimers());
const ids = () => worker.told<number[]>({ type: 'history-ids', search: '' });
const text = JSON.stringify(manyLookUps(10));

test('deleted, imported, undone: nothing is doubled', async () => {
  await importText(worker.told, text);
  const trash = await worker.told<number>({ type: 'delete-history', ids: null });
  await importText(worker.told, text);
  expect(await worker.told({ type: 'undo-delete', id: trash })).toBe(0);
  expect(await ids()).toHaveLength(10);
});

test('after ten minutes it stays deleted, though the worker was never stopped', async () => {
  await importText(worker.told, text);
  const trash = await worker.told<number>({ type: 'delete-history', ids: null });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
  expect(await worker.told({ type: 'undo-delete', id: trash })).toBe(0);
  expect(await ids()).toEqual([]);
});
