/** What was said in private windows goes with the last of them; nothing else does. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../../src/contracts/answer';
import { browser, emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  worker = await startWorker();
});

test('a correction of a private window is not there in the next one', async () => {
  const { forgetPrivateCorrections } = await import('../../../../src/background/storage/corrections');
  browser.privateTabs.add(3);
  await worker.visit(3);
  await worker.visit(1, { sku: 'S-2002' });
  for (const tabId of [1, 3]) {
    await worker.told({ type: 'ask', tabId });
    await worker.told({ type: 'correct', tabId, correction: { origin: 'PT' } });
  }
  await forgetPrivateCorrections(); // the private window was closed
  const corrected = async (tabId: number) => {
    const state = await worker.told<TabState>({ type: 'ask', tabId });
    return state.state === 'answer' && state.answer.correction;
  };
  expect(await corrected(3)).toEqual({});
  expect(await corrected(1)).toEqual({ origin: 'PT' });
  expect(Object.keys(browser.storage.session.all()).filter((key) => /private|^correction/.test(key))).toEqual(
    [],
  );
});
