/** Damaged rows are counted, handed out and deleted; sound ones are not touched. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DamagedRows } from '../../../../src/records/views';
import { emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
  await worker.visit(1);
  await worker.told({ type: 'ask', tabId: 1 });
  await worker.told({ type: 'pin', tabId: 1 });
  await worker.told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } });
});
const damaged = () => worker.told<DamagedRows>({ type: 'damaged-rows' });

async function whole(): Promise<unknown[]> {
  const db = await openDB('whence');
  const rows = await Promise.all(['history', 'pins', 'corrections'].map((name) => db.getAll(name)));
  db.close();
  return rows;
}

test('none: nothing to tell, nothing to delete', async () => {
  expect(await damaged()).toEqual({ count: 0, rows: [] });
  expect(await worker.told({ type: 'delete-damaged' })).toBe(0);
});

test('of every list and whatever their ids and values; then they are gone and the others are as they were', async () => {
  const before = await whole();
  const db = await openDB('whence');
  for (const id of [-4, 1.5, 90]) await db.put('history', { id, at: 'never', kg: Number.NaN });
  await db.put('pins', { id: 91, key: 'p', places: 5 });
  await db.put('corrections', { key: 'c', correction: { price: 10n } });
  db.close();
  const found = await damaged();
  expect(found.count).toBe(5);
  expect(found.rows.map((row) => Object.keys(JSON.parse(row))[0])).toEqual([
    ...['history', 'history', 'history', 'pins', 'corrections'],
  ]);
  expect(await worker.told({ type: 'delete-damaged' })).toBe(5);
  expect(await damaged()).toEqual({ count: 0, rows: [] });
  expect(await whole()).toEqual(before);
});
