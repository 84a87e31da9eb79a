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
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
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

/** The database has room for so many changes of this kind more. */
function roomFor(changes: number, kind: 'put' | 'add') {
  const change = IDBObjectStore.prototype[kind];
  let left = changes;
  vi.spyOn(IDBObjectStore.prototype, kind).mockImplementation(function (this: IDBObjectStore, ...given) {
    if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
    return change.apply(this, given);
  });
}

test('many come back in parts; cut short, the rest comes when it is undone again, and none twice', async () => {
  await importText(worker.told, JSON.stringify(manyLookUps(2500)));
  const before = await ids();
  const trash = await worker.told<number>({ type: 'delete-history', ids: null });
  expect(await ids()).toEqual([]);
  roomFor(1000, 'put');
  await expect(worker.told({ type: 'undo-delete', id: trash })).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await ids()).toHaveLength(1000);
  expect(await worker.told({ type: 'undo-delete', id: trash })).toBe(1500);
  expect(await ids()).toEqual(before);
});

test('many go in parts; cut short, none is lost, and the rest can be deleted', async () => {
  await importText(worker.told, JSON.stringify(manyLookUps(2500)));
  const before = await ids();
  roomFor(1, 'add');
  await expect(worker.told({ type: 'delete-history', ids: null })).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await ids()).toHaveLength(1500);
  const rest = await worker.told<number>({ type: 'delete-history', ids: null });
  expect(await ids()).toEqual([]);
  // The first thousand are another deletion's.
  expect(await worker.told({ type: 'undo-delete', id: rest })).toBe(1500);
  expect(await worker.told({ type: 'undo-delete', id: rest - 1 })).toBe(1000);
  expect(await ids()).toEqual(before);
});
