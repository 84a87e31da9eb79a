/** A page that is left while its reading is worked on: nothing of it is kept or shown. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser, emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
});
afterEach(() => vi.restoreAllMocks());
const kept = () => Object.keys(browser.storage.session.all()).filter((key) => key.startsWith('reading:'));

test('left before it was worked out: not kept, no badge', async () => {
  const { turnPage } = await import('../../../../src/background/tabs/shown-page');
  const badge = vi.spyOn(browser.action, 'setBadgeText');
  const said = worker.visit(1);
  turnPage(1);
  await said;
  expect(kept()).toEqual([]);
  expect(badge).not.toHaveBeenCalled();
});

test('another tab’s page was left: kept', async () => {
  const { turnPage } = await import('../../../../src/background/tabs/shown-page');
  const said = worker.visit(1);
  turnPage(2);
  await said;
  expect(kept()).toEqual(['reading:1']);
});
