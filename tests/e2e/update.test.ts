/**
 * What version 0.1.0 kept, as that version's own build wrote it in a real Chromium (six products looked up, four pinned,
 * two corrected, one deleted, four settings changed): this build shows all of it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LookUp } from '../../src/records/look-up';
import type { PinView } from '../../src/records/pin';
import { reply } from '../../tools/browser/shop-tab';
import { expect, test } from './whence';

interface Kept {
  version: number;
  local: Record<string, unknown>;
  stores: Record<
    string,
    {
      keyPath: string;
      autoIncrement: boolean;
      indexes: [name: string, keyPath: string, options: IDBIndexParameters][];
      rows: object[];
    }
  >;
}

const file = join(import.meta.dirname, 'version-0-1-0.json');

test('updated from 0.1.0: history, pins, corrections, settings, and the undo of a deletion', async ({
  shop,
}) => {
  const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
  // What was deleted can be brought back for ten minutes: here it was just now.
  const [trash] = (kept.stores.trash as Kept['stores'][string]).rows as [{ id: number; at: number }];
  trash.at = Date.now();
  const { desk } = shop;
  await reply(desk, { type: 'reset-storage' });
  const session = await shop.extension.context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await desk.evaluate(async ({ version, local, stores }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('whence'));
    const opening = indexedDB.open('whence', version);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const [index, path, options] of indexes) store.createIndex(index, path, options);
        for (const row of rows) store.put(row);
      }
    };
    (await done(opening)).close();
    await chrome.storage.local.clear();
    await chrome.storage.local.set(local);
  }, kept);
  const ids = await reply<number[]>(desk, { type: 'history-ids', search: '' });
  expect(ids).toEqual([5, 4, 3, 2, 1]);
  const views = await reply<{ entry: LookUp }[]>(desk, { type: 'history-entries', ids });
  const before = kept.stores.history?.rows as { title: string; url: string; kg?: number | null }[];
  expect(views.map(({ entry: { title, url, kg = null } }) => ({ title, url, kg })).reverse()).toEqual(
    before.map(({ title, url, kg = null }) => ({ title, url, kg })),
  );
  expect(views.map(({ entry }) => entry.kind)).toEqual([
    'wood-furniture',
    'furniture',
    'lighting',
    'wood-furniture',
    'clothing',
  ]);
  expect(await reply(desk, { type: 'history-ids', search: 'oak' })).toEqual([5, 2]);
  const pins = await reply<PinView[]>(desk, { type: 'pins' });
  expect(pins.map(({ pin }) => [pin.title, pin.places.length])).toEqual([
    ['Linen shirt 0', 8],
    ['Oak chair 1', 7],
    ['Desk lamp 2', 7],
    ['Linen shirt 3', 0],
  ]);
  expect(await reply(desk, { type: 'corrections' })).toMatchObject([
    { correction: { origin: 'IT', price: { amount: 99, currency: 'EUR' } } },
    { correction: { kind: 'furniture', massKg: 4.5, byAir: true } },
  ]);
  expect(await reply(desk, { type: 'damaged-rows' })).toEqual({ count: 0, rows: [] });
  expect(await reply(desk, { type: 'undo-delete', id: trash.id })).toBe(1);
  expect(await reply(desk, { type: 'history-ids', search: '' })).toHaveLength(6);

  const options = await shop.extension.open('src/options/options.html');
  await expect(options.getByLabel('Units', { exact: true })).toHaveValue('imperial');
  await expect(options.getByLabel('Theme', { exact: true })).toHaveValue('dark');
  await expect(options.getByLabel('On the button', { exact: true })).toHaveValue('dot');
  await options.close();
  await desk.evaluate(() => chrome.storage.local.clear());
  await reply(desk, { type: 'reset-storage' });
});
