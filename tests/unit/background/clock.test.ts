/** A system clock that is a year off, and then set right: nothing is lost, doubled or kept for ever. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../src/contracts/answer';
import type { LookUpView, MonthTotal } from '../../../src/records/views';
import { importText } from '../../e2e/import-text';
import { manyLookUps } from '../../e2e/many-look-ups';
import { emptyBrowser } from './browser';
import { startWorker, type Worker } from './worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browser }));

const YEAR = 365 * 86_400_000;
const RIGHT = Date.UTC(2026, 10, 24, 12);
let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
  await worker.visit(1);
});
afterEach(() => vi.useRealTimers());
const clock = (now: number) => vi.useFakeTimers({ toFake: ['Date'], now });
const ids = () => worker.told<number[]>({ type: 'history-ids', search: '' });
const origin = async () => {
  const state = await worker.told<TabState>({ type: 'ask', tabId: 1 });
  return state.state === 'answer' && state.answer.correction.origin;
};

test.each([
  ['ahead', RIGHT + YEAR],
  ['behind', RIGHT - YEAR],
  ['at its very beginning', 0],
])('%s, then set right', async (_, wrong) => {
  clock(wrong);
  await worker.told({ type: 'ask', tabId: 1 });
  await worker.told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } });
  await worker.told({ type: 'pin', tabId: 1 });
  clock(RIGHT);
  expect(await origin()).toBe('PT');
  const found = await ids();
  // Ahead it is the same visit, renewed; behind it is another one. Never more.
  expect(found).toHaveLength(wrong > RIGHT ? 1 : 2);
  const views = await worker.told<LookUpView[]>({ type: 'history-entries', ids: found });
  expect(views).toHaveLength(found.length);
  const months = await worker.told<MonthTotal[]>({ type: 'history-months' });
  expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
  // What the person says now stands, whenever they seemed to have said the other.
  await worker.told({ type: 'correct', tabId: 1, correction: { origin: 'IT' } });
  expect(await origin()).toBe('IT');
  expect(await worker.told({ type: 'pins' })).toHaveLength(1);
});

test.each([
  ['ahead', RIGHT + YEAR],
  ['behind', RIGHT - YEAR],
])(
  'deleted with the clock %s: set right, the deletion is final and the trash is emptied',
  async (_, wrong) => {
    await worker.told({ type: 'ask', tabId: 1 });
    clock(wrong);
    const trash = await worker.told<number>({ type: 'delete-history', ids: null });
    clock(RIGHT);
    const { emptyTrash } = await import('../../../src/background/history/delete');
    await emptyTrash(Date.now());
    expect(await worker.told({ type: 'undo-delete', id: trash })).toBe(0);
    expect(await ids()).toEqual([]);
  },
);

test('an import that was begun with the clock a year ahead is not kept waiting for a year', async () => {
  clock(RIGHT + YEAR);
  const id = await worker.told<number>({ type: 'import-begin' });
  clock(RIGHT);
  const { endAbandonedImports } = await import('../../../src/background/history/import/abandoned');
  await endAbandonedImports(Date.now());
  await expect(worker.told({ type: 'import-add', import: id })).rejects.toThrow('no such import');
  expect(await importText(worker.told, manyLookUps(3))).toMatchObject({ history: 3 });
});
