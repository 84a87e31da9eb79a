/** What older versions stored opens in this one; what newer ones stored stays as it is. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../../../src/contracts/answer';
import type { StoredCorrection } from '../../../../src/records/correction';
import type { PinView } from '../../../../src/records/pin';
import type { LookUpView, StorageView } from '../../../../src/records/views';
import { browser, emptyBrowser } from '../browser';
import { correction, entries, makeDatabase, settings } from '../version-1';
import { makeVersion2 } from '../version-2';
import { makeVersion5 } from '../version-5';
import { startWorker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
});

test("version 1's history, corrections and ids are all there, and can be searched", async () => {
  await makeDatabase();
  const { told } = await startWorker();
  const ids = await told<number[]>({ type: 'history-ids', search: '' });
  expect(ids).toEqual([7, 1]);
  const views = await told<LookUpView[]>({ type: 'history-entries', ids });
  expect(views.map(({ entry }) => entry)).toEqual(
    [...entries].reverse().map(({ category, ...entry }) => ({
      ...entry,
      kind: category,
      shopCountry: null,
      massKg: null,
      material: null,
      kindGsd: 1,
      typical: false,
    })),
  );
  expect(await told({ type: 'history-ids', search: 'line' })).toEqual([1]);
  expect(await told({ type: 'corrections' })).toEqual([correction]);
  expect(await told({ type: 'pins' })).toEqual([]);
});

test('version 2: categories become kinds in history, pins, corrections and what was just deleted', async () => {
  await makeVersion2();
  const { told } = await startWorker();
  const views = await told<LookUpView[]>({ type: 'history-entries', ids: [1, 2] });
  expect(views.map(({ entry }) => [entry.kind, entry.kindGsd, entry.massKg])).toEqual([
    ['laptop', 1.4, null],
    ['shoes', 1, null],
  ]);
  const [pinned] = await told<PinView[]>({ type: 'pins' });
  expect(pinned?.pin).toMatchObject({ kind: 'soda-juice', massKg: null, material: null, places: [] });
  expect(pinned?.pin).not.toHaveProperty('category');
  const corrections = await told<StoredCorrection[]>({ type: 'corrections' });
  expect(corrections.map(({ correction }) => correction)).toEqual([{ kind: 'chocolate', origin: 'BE' }]);
  // What was deleted before the update comes back as kinds too.
  expect(await told<number>({ type: 'undo-delete', id: 1 })).toBe(1);
  const [back] = await told<LookUpView[]>({ type: 'history-entries', ids: [9] });
  expect(back?.entry.kind).toBe('other-food');
});

test('version 5: an import that was under way goes on, one that was not all there goes', async () => {
  const { keys } = await makeVersion5();
  const { letGo } = await startWorker();
  const { endAbandonedImports } = await import('../../../../src/background/history/import/abandoned');
  await endAbandonedImports(Date.now());
  await letGo();
  const db = await openDB('whence');
  expect([...db.objectStoreNames]).not.toContain('staged');
  const history = await db.getAll('history');
  expect(history.map(({ key }) => key).sort()).toEqual(keys.sort());
  expect(await db.getAll('corrections')).toMatchObject([{ key: 'shop.example 3' }]);
  expect([await db.count('imports'), await db.count('waiting')]).toEqual([0, 0]);
  db.close();
});

test("version 1's settings keep every choice; shops that are off become hosts", async () => {
  const { settingsFrom } = await import('../../../../src/settings/settings');
  const { basis: _, ...others } = settings;
  expect(settingsFrom(settings)).toEqual({
    ...others,
    alsoCompare: [],
    version: 3,
    freight: 'usual',
    marker: false,
    lists: false,
    shopsOff: ['shop.example', 'other.example'],
  });
});

test('damaged settings give defaults field by field', async () => {
  const { settingsFrom } = await import('../../../../src/settings/settings');
  for (const damaged of [null, 7, 'x', [], { version: -1 }, { version: '2', shopsOff: 'x' }])
    expect(settingsFrom(damaged)).toEqual(settingsFrom({}));
  expect(settingsFrom({ version: 2, theme: 'dark', units: 12 })).toMatchObject({
    theme: 'dark',
    units: 'metric',
  });
});

test("a newer version's database is left alone: the answer stands and says why nothing is kept", async () => {
  const newer = await openDB('whence', 99, {
    upgrade(db) {
      db.createObjectStore('history', { keyPath: 'id' });
    },
  });
  await newer.put('history', { id: 1, future: true });
  newer.close();
  const { told, visit } = await startWorker();
  await visit(1);
  expect(await told<TabState>({ type: 'ask', tabId: 1 })).toMatchObject({
    state: 'answer',
    storage: 'newer',
  });
  expect(await told<StorageView>({ type: 'storage' })).toEqual({ state: 'newer', lostAt: null });
  await expect(told({ type: 'history-ids', search: '' })).rejects.toThrow();
  const after = await openDB('whence');
  expect([after.version, await after.getAll('history')]).toEqual([99, [{ id: 1, future: true }]]);
  after.close();
});

test("a newer version's settings lose nothing to a change made here", async () => {
  await startWorker();
  const stored = { version: 99, theme: 'sepia', units: 'imperial', future: { kept: true } };
  await browser.storage.local.set({ settings: stored });
  const { changeSettings } = await import('../../../../src/settings/settings');
  expect(await changeSettings({ badge: 'off' })).toMatchObject({
    units: 'imperial',
    theme: 'system',
    badge: 'off',
  });
  expect((await browser.storage.local.get('settings')).settings).toEqual({ ...stored, badge: 'off' });
});
