/** Settings belong to a backup: they come back with it, checked like those in the store. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
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
const taken = async (file: object) => {
  await worker.told({ type: 'change-settings', change: { units: 'imperial' } });
  const reply = await importText(worker.told, { ...manyLookUps(1), ...file });
  return { reply, settings: browser.storage.local.all().settings };
};

test('settings come back', async () => {
  const { settings } = await taken({ settings: { version: 2, units: 'metric', homeCountry: 'PT' } });
  expect(settings).toMatchObject({ units: 'metric', homeCountry: 'PT' });
});

test('a file without them leaves ours', async () => {
  expect((await taken({})).settings).toMatchObject({ units: 'imperial' });
});

test('damaged ones become defaults, each for itself; what is no settings at all is a bad file', async () => {
  const { settings } = await taken({ settings: { version: 2, units: 7, homeCountry: 'PT', shopsOff: 'x' } });
  expect(settings).toMatchObject({ units: 'metric', homeCountry: 'PT', shopsOff: [] });
  expect((await taken({ settings: 'x' })).reply).toMatchObject({ state: 'bad-file' });
});
