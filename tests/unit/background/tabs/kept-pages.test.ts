/** What is kept of a tab's page: a worker that was stopped answers without interpreting it again. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptPage } from '../../../../src/background/tabs/kept-pages';
import type { TabState } from '../../../../src/contracts/answer';
import { browser, emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

const TAB = 1;
let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
});
afterEach(() => vi.restoreAllMocks());

const kept = () => browser.storage.session.all()[`reading:${TAB}`] as KeptPage;
const ask = async () => {
  const state = await worker.told<TabState>({ type: 'ask', tabId: TAB });
  if (state.state !== 'answer') throw new Error(state.state);
  return state.answer;
};
const stopped = async () => {
  await worker.letGo();
  worker = await startWorker();
};
/** Files of the package that were read. */
const filesRead = (fetched: ReturnType<typeof spyOnFetch>) =>
  fetched.mock.calls.map(([file]) => String(file));
const spyOnFetch = () => vi.spyOn(globalThis, 'fetch');

test('a stopped worker answers the same from what is kept, without the kind model', async () => {
  await worker.visit(TAB);
  const before = await ask();
  expect(before.comparison).not.toBeNull();
  await stopped();
  const fetched = spyOnFetch();
  expect(await ask()).toEqual(before);
  expect(filesRead(fetched).filter((file) => file === browser.runtime.getURL('kind-model.bin'))).toEqual([]);
});

test('what the person says counts, and what is kept stays as it was read', async () => {
  await worker.visit(TAB);
  await worker.told({ type: 'correct', tabId: TAB, correction: { kind: 'shoes', origin: 'PT' } });
  await stopped();
  const { product } = await ask();
  expect(product.origin).toMatchObject({ state: 'known', source: 'person' });
  expect(kept().read?.product.origin).toMatchObject({ claim: { place: { country: 'CN' } }, source: 'page' });
});

test('another home country: interpreted for it, and kept anew', async () => {
  await worker.visit(TAB);
  expect(kept().read?.home).toBe('DE');
  await worker.told({ type: 'change-settings', change: { homeCountry: 'FR' } });
  await ask();
  expect(kept().read?.home).toBe('FR');
});

test('kept without a product: interpreted, and kept with it', async () => {
  await worker.visit(TAB);
  const before = await ask();
  await browser.storage.session.set({ [`reading:${TAB}`]: { reading: kept().reading, read: null } });
  await stopped();
  expect(await ask()).toEqual(before);
  expect(kept().read?.product).toEqual(before.product);
});
