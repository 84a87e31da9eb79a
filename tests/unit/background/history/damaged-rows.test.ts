/** Rows that a disk, another version or a hand has damaged: the others stand, and nothing is broken for good. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../../src/contracts/answer';
import type { LookUpView, MonthTotal } from '../../../../src/records/views';
import { emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
  await worker.visit(1);
});
const ask = () => worker.told<TabState>({ type: 'ask', tabId: 1 });
const ids = () => worker.told<number[]>({ type: 'history-ids', search: '' });

async function put(store: string, row: object): Promise<void> {
  const db = await openDB('whence');
  await db.put(store, row);
  db.close();
}

test('a damaged correction is as none, and the next one is written over it', async () => {
  const first = await ask();
  if (first.state !== 'answer') throw new Error(first.state);
  const { key } = first.answer.product;
  await put('corrections', { key, correction: { price: 'free', origin: 7, kind: {} } });
  expect(await ask()).toMatchObject({ state: 'answer', answer: { correction: {} } });
  await worker.told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } });
  expect(await ask()).toMatchObject({ state: 'answer', answer: { correction: { origin: 'PT' } } });
});

test('damaged look-ups are neither listed nor summed', async () => {
  await ask();
  for (const row of [
    { id: 100, at: 'never', key: 5, kg: '7' },
    { id: 101 },
    { id: -5, at: 1.7e12, key: 'k', words: [] },
    { id: 1.5, at: 9e99, key: 'z', kg: {}, words: [] },
    { id: 102, at: 1.7e12, key: 'z', kg: Number.NaN, words: [] },
  ])
    await put('history', row);
  const found = await ids();
  expect(found.filter((id) => !Number.isInteger(id) || id < 0)).toEqual([]);
  const views = await worker.told<LookUpView[]>({ type: 'history-entries', ids: found });
  expect(views).toHaveLength(1);
  const months = await worker.told<MonthTotal[]>({ type: 'history-months' });
  expect(months.map(({ month, kg }) => /^\d{4}-\d\d$/.test(month) && Number.isFinite(kg))).toEqual([true]);
});

test('damaged trash brings nothing back, and is emptied', async () => {
  await ask();
  await put('trash', { id: 50, at: Date.now(), entries: 'no' });
  await put('trash', { id: 51, at: 'x' });
  expect(await worker.told({ type: 'undo-delete', id: 50 })).toBe(0);
  expect(await worker.told({ type: 'undo-delete', id: 51 })).toBe(0);
  expect(await ids()).toHaveLength(1);
});
