/** What a page can make of one look: one entry, whatever it turns into; and what is no product leaves nothing. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../../src/contracts/answer';
import { browser, emptyBrowser } from '../browser';
import { shirtReading } from '../shirt-reading';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
});
const history = () => worker.told<number[]>({ type: 'history-ids', search: '' });

test('a page that changes its sku under an open popup fills no history', async () => {
  await worker.visit(1);
  await worker.told({ type: 'ask', tabId: 1 });
  for (let i = 0; i < 20; i++) {
    await worker.visit(1, { title: `Fake ${i}`, sku: `FAKE-${i}00` });
    expect(await worker.told<TabState>({ type: 'ask', tabId: 1, again: true })).toMatchObject({
      state: 'answer',
    });
  }
  expect(await history()).toHaveLength(1);
});

test('two products whose markup says sku "N/A" are two, and share no correction', async () => {
  const url = (name: string) => `https://shop.example/${name}`;
  await worker.visit(1, { title: 'Wool coat', sku: 'N/A', url: url('coat') });
  await worker.told({ type: 'ask', tabId: 1 });
  await worker.told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } });
  await worker.visit(1, { title: 'Toy car', sku: 'N/A', url: url('car') });
  const car = await worker.told<TabState>({ type: 'ask', tabId: 1 });
  expect(car.state === 'answer' && car.answer.correction).toEqual({});
  expect(await history()).toHaveLength(2);
});

test('what a page that is no product says is not kept', async () => {
  const reading = shirtReading({ title: 'Your Orders' });
  Object.assign(reading, {
    prices: [],
    origins: [],
    categories: [],
    identifiers: [],
    descriptions: [{ text: 'Orders of Jane Roe, 5 Main St', foundIn: 'meta', locator: 'description' }],
    signals: { ...reading.signals, schemaTypes: {}, ogType: null },
  });
  const sender = { id: browser.runtime.id, url: reading.url, frameId: 0, tab: { id: 1, incognito: false } };
  await worker.visit(1);
  expect(await worker.receive({ type: 'reading', reading }, sender as never)).toEqual({
    ok: true,
    value: null,
  });
  expect(browser.storage.session.all()).toEqual({});
});
