/** History and import through the worker's door, and what happens when the store fails. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../../src/contracts/answer';
import type { LookUpView, MonthTotal, StorageView } from '../../../../src/records/views';
import { importText } from '../../../e2e/import-text';
import { manyLookUps } from '../../../e2e/many-look-ups';
import { browser, emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const ask = (tabId: number) => worker.told<TabState>({ type: 'ask', tabId });
const ids = (search = '') => worker.told<number[]>({ type: 'history-ids', search });

test('one entry a product and day, also from two windows at once and with the clock set back', async () => {
  await worker.visit(1);
  await worker.visit(2);
  await Promise.all([ask(1), ask(2), ask(1)]);
  expect(await ids()).toHaveLength(1);
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now - 40 * 86_400_000);
  await ask(1);
  expect(await ids()).toHaveLength(1);
  vi.spyOn(Date, 'now').mockReturnValue(now + 2 * 86_400_000);
  await ask(1);
  expect(await ids()).toHaveLength(2);
});

test('a private window leaves nothing behind, corrections included', async () => {
  browser.privateTabs.add(3);
  await worker.visit(3);
  await ask(3);
  await worker.told({ type: 'correct', tabId: 3, correction: { origin: 'PT' } });
  expect(await worker.told({ type: 'pin', tabId: 3 })).toEqual({ state: 'private' });
  expect(await ids()).toEqual([]);
  expect(await worker.told({ type: 'corrections' })).toEqual([]);
  expect(Object.keys(browser.storage.local.all())).toEqual(['databaseBorn']);
});

test('words are found by their beginnings, whatever case, accents or script', async () => {
  await worker.visit(1, { title: 'Größe Café-Tisch', sku: 'a', url: 'https://möbel.example/1' });
  await ask(1);
  await worker.visit(1, { title: '男士运动鞋 Air', sku: 'b' });
  await ask(1);
  expect(await ids('CAFE gro')).toHaveLength(1);
  expect(await ids('运动鞋')).toHaveLength(1);
  expect(await ids('air 男士')).toHaveLength(1);
  expect(await ids('afe')).toHaveLength(0);
});

test('what is deleted comes back within ten minutes, and not after', async () => {
  await worker.visit(1);
  await ask(1);
  const id = (await ids())[0] as number;
  const [before] = await worker.told<LookUpView[]>({ type: 'history-entries', ids: [id] });
  const trash = await worker.told<number>({ type: 'delete-history', ids: [id] });
  expect(await ids()).toEqual([]);
  worker = await startWorker(); // the undo outlives the worker
  expect(await worker.told({ type: 'undo-delete', id: trash })).toBe(1);
  expect(await worker.told({ type: 'undo-delete', id: trash })).toBe(0);
  expect(await worker.told({ type: 'history-entries', ids: [id] })).toEqual([before]);
  const gone = await worker.told<number>({ type: 'delete-history', ids: null });
  const { emptyTrash, UNDO_MS } = await import('../../../../src/background/history/delete');
  await emptyTrash(Date.now() + UNDO_MS + 1);
  expect(await worker.told({ type: 'undo-delete', id: gone })).toBe(0);
  expect(await worker.told({ type: 'delete-history', ids: [12345] })).toBeNull();
});

test('totals by month add up, entries without a figure counted apart', async () => {
  const backup = manyLookUps(3000);
  (backup.history[0] as { kg: number | null }).kg = null;
  await importText(worker.told, backup);
  const months = await worker.told<MonthTotal[]>({ type: 'history-months' });
  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
  expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
  expect(months.reduce((sum, { withFigure }) => sum + withFigure, 0)).toBe(2999);
  const kg = backup.history.reduce((sum, entry) => sum + (entry.kg ?? 0), 0);
  expect(months.reduce((sum, total) => sum + total.kg, 0)).toBeCloseTo(kg, 6);
});

test('an old entry shows the figure of then and, worked out anew, of now', async () => {
  await importText(worker.told, manyLookUps(1));
  const [view] = await worker.told<LookUpView[]>({ type: 'history-entries', ids: await ids() });
  expect(view?.entry).toMatchObject({ dataset: 'Whence data 0', kg: 1, origin: 'PT' });
  expect(view?.now?.kg).not.toBe(1);
});

test('a bad file changes nothing; a newer one says so', async () => {
  const good = manyLookUps(5);
  const withEntry = (change: object) => ({
    ...good,
    history: [...good.history, { ...good.history[0], ...change }],
  });
  const bad: unknown[] = [
    'no json',
    [],
    { ...good, format: 'other' },
    withEntry({ url: 'javascript:alert(1)' }),
    withEntry({ kg: '1' }),
    withEntry({ at: -1 }),
    withEntry({ title: 'x'.repeat(2000) }),
    withEntry({ origin: 'Atlantis' }),
    { ...good, corrections: [{ key: 'k', correction: { price: { amount: null, currency: 'EUR' } }, at: 1 }] },
  ];
  for (const file of bad) {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    expect((await importText(worker.told, text)).state).toBe('bad-file');
  }
  const newer = { ...good, version: 3, history: 'in a shape of tomorrow' };
  expect(await importText(worker.told, newer)).toEqual({ state: 'newer' });
  expect(await ids()).toEqual([]);
});

test('no room left: the answer stands and says so; an import is written whole or not at all', async () => {
  await worker.visit(1);
  let adds = 0;
  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (++adds > 3) throw new DOMException('', 'QuotaExceededError');
    return add.call(this, value, key);
  });
  expect(await importText(worker.told, manyLookUps(10))).toEqual({ state: 'full' });
  expect(await ids()).toEqual([]);
  expect(await ask(1)).toMatchObject({ state: 'answer', storage: 'full' });
  expect(await ask(1)).toMatchObject({ answer: { comparison: { origin: { place: { country: 'CN' } } } } });
});

test('a store that cannot be opened: the answer stands, the state is told, starting afresh mends it', async () => {
  await worker.visit(1);
  await worker.letGo();
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  expect(await ask(1)).toMatchObject({ state: 'answer', storage: 'broken' });
  expect(await worker.told<StorageView>({ type: 'storage' })).toMatchObject({ state: 'broken' });
  open.mockRestore();
  await worker.told({ type: 'reset-storage' });
  expect(await ask(1)).toEqual(expect.not.objectContaining({ storage: expect.anything() }));
  expect(await worker.told<StorageView>({ type: 'storage' })).toEqual({ state: 'ok', lostAt: null });
});

test('a database that the browser threw away is noticed, told once, and forgotten when read', async () => {
  expect(await ids()).toEqual([]);
  await worker.letGo();
  globalThis.indexedDB = new IDBFactory();
  worker = await startWorker();
  // Asked in the very moment of its birth, and by a browser that takes its time to keep anything.
  const { set } = browser.storage.local;
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (values) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await set(values);
  });
  expect(await worker.told<StorageView>({ type: 'storage' })).toEqual({
    state: 'ok',
    lostAt: expect.any(Number),
  });
  await worker.told({ type: 'forget-loss' });
  expect(await worker.told<StorageView>({ type: 'storage' })).toEqual({ state: 'ok', lostAt: null });
});

test('a damaged record is left out, the others stay', async () => {
  await worker.visit(1);
  await ask(1);
  await worker.letGo();
  const db = await openDB('whence');
  await db.put('history', { id: 50, at: Date.now(), key: 'k', title: 7, words: ['x'] });
  db.close();
  const views = await worker.told<LookUpView[]>({ type: 'history-entries', ids: await ids() });
  expect(views).toHaveLength(1);
});

test('found by kind and country where the words may mean one, each word by itself', async () => {
  await importText(worker.told, manyLookUps(30));
  const find = (search: string, named: object[]) =>
    worker.told<number[]>({ type: 'history-ids', search, named });
  const portugal = { word: 'portu', kinds: [], places: ['PT'] };
  expect(await ids('portu')).toHaveLength(0);
  expect(await find('portu', [portugal])).toHaveLength(10);
  expect(await find('cloth', [{ word: 'cloth', kinds: ['clothing'], places: [] }])).toHaveLength(30);
  // A word of a title and a country: both must fit.
  const both = await find('shirt portu', [portugal]);
  expect(both).toHaveLength(1);
  // A kind that nothing is of.
  expect(await find('sofa', [{ word: 'sofa', kinds: ['sofa'], places: [] }])).toEqual([]);
});

test('the country of the shops is offered where it stands out, and only then', async () => {
  const offered = () => worker.told<string | null>({ type: 'shops-country' });
  expect(await offered()).toBeNull();
  const few = manyLookUps(4);
  await importText(worker.told, few);
  expect(await offered()).toBeNull();
  const more = manyLookUps(12);
  for (const entry of more.history.slice(0, 3)) entry.shopCountry = 'FR';
  await importText(worker.told, more);
  expect(await offered()).toBe('DE');
});
