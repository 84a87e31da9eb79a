/** A backup of any length comes in whole or not at all, while others go on; what was cut short goes on or goes away. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PART_ROWS } from '../../../../src/background/storage/waiting';
import { importFile, type Tell } from '../../../../src/compare/import-file';
import type { ExportPart } from '../../../../src/records/backup';
import { importText } from '../../../e2e/import-text';
import { manyLookUps } from '../../../e2e/many-look-ups';
import { emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

/** More than two messages, and many records. */
const MANY = 2500;
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

const ids = () => worker.told<number[]>({ type: 'history-ids', search: '' });
async function waiting(): Promise<number[]> {
  await worker.letGo();
  const db = await openDB('whence');
  const counts = await Promise.all(['imports', 'waiting'].map((name) => db.count(name)));
  db.close();
  return counts;
}
async function* cutAfter(text: string, length: number): AsyncGenerator<string> {
  yield text.slice(0, length);
  throw new Error('cut');
}

test('in batches: each once, nothing left waiting, and again adds nothing', async () => {
  const backup = manyLookUps(MANY);
  expect(await importText(worker.told, backup)).toMatchObject({ state: 'done', history: MANY });
  expect(await waiting()).toEqual([0, 0]);
  expect(await importText(worker.told, backup)).toMatchObject({ state: 'done', history: 0 });
  expect(await ids()).toHaveLength(MANY);
});

test('two at once: each entry once', async () => {
  const backup = manyLookUps(MANY);
  const both = await Promise.all([importText(worker.told, backup), importText(worker.told, backup)]);
  expect(both.map((reply) => reply.state === 'done' && reply.history).sort()).not.toContain(false);
  expect(await ids()).toHaveLength(MANY);
  expect(await waiting()).toEqual([0, 0]);
});

test('the same entry twice in a file, near and far: once', async () => {
  const backup = manyLookUps(MANY);
  const [first, second] = backup.history;
  const history = [...backup.history, first, second, second].flatMap((entry) => entry ?? []);
  expect(await importText(worker.told, { ...backup, history })).toMatchObject({ history: MANY });
  expect(await ids()).toHaveLength(MANY);
});

test('in any order, half of it there already: each once', async () => {
  const backup = manyLookUps(MANY);
  const half = backup.history.filter((_, at) => at % 2);
  await importText(worker.told, { ...backup, history: half });
  const history = [...backup.history].sort(
    (one, other) => ((one.id * 7919) % MANY) - ((other.id * 7919) % MANY),
  );
  expect(await importText(worker.told, { ...backup, history })).toMatchObject({
    history: MANY - half.length,
  });
  expect(await ids()).toHaveLength(MANY);
});

test('many of one moment: each once', async () => {
  const backup = manyLookUps(MANY);
  for (const entry of backup.history) entry.at = 5;
  await importText(worker.told, backup);
  expect(await importText(worker.told, backup)).toMatchObject({ history: 0 });
  expect(await ids()).toHaveLength(MANY);
});

test('a bad row at the very end, a file cut short or given up: nothing is changed, nothing waits', async () => {
  const backup = manyLookUps(MANY);
  const text = JSON.stringify(backup);
  const last = backup.history.length - 1;
  const bad = {
    ...backup,
    history: backup.history.map((one, at) => (at === last ? { ...one, kg: 'x' } : one)),
  };
  expect(await importText(worker.told, bad)).toEqual({ state: 'bad-file', where: `history.${last}.kg` });
  expect((await importText(worker.told, text.slice(0, -1))).state).toBe('bad-file');
  expect((await importText(worker.told, `${text} x`)).state).toBe('bad-file');
  await expect(importFile(cutAfter(text, 900_000), worker.told as Tell)).rejects.toThrow('cut');
  expect(await ids()).toEqual([]);
  expect(await waiting()).toEqual([0, 0]);
});

test('given up while it is added: what was there before is there, and nothing else', async () => {
  await worker.visit(1);
  await worker.told({ type: 'ask', tabId: 1 });
  const before = await ids();
  async function* whole() {
    yield JSON.stringify(manyLookUps(MANY));
  }
  let seenMeanwhile = 0;
  const giveUp = (seen: number) => {
    seenMeanwhile = seen;
    if (seen > 1500) throw new Error('stop');
  };
  await expect(importFile(whole(), worker.told as Tell, giveUp)).rejects.toThrow('stop');
  expect(seenMeanwhile).toBeGreaterThan(1500);
  expect(seenMeanwhile).toBeLessThanOrEqual(1500 + PART_ROWS);
  expect(await ids()).toEqual(before);
  expect(await waiting()).toEqual([0, 0]);
});

test('no room in the middle of adding: nothing of it stays', async () => {
  let adds = 0;
  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'history' && ++adds > 1500) throw new DOMException('', 'QuotaExceededError');
    return add.call(this, value, key);
  });
  expect(await importText(worker.told, manyLookUps(MANY))).toEqual({ state: 'full' });
  expect(await ids()).toEqual([]);
  expect(await waiting()).toEqual([0, 0]);
});

test('no room for the rows that wait: it says so, and nothing is changed', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'waiting') throw new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
    return put.call(this, value, key);
  });
  const getDirectory = async () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  vi.stubGlobal('navigator', { ...navigator, storage: { getDirectory } });
  expect(await importText(worker.told, manyLookUps(MANY))).toEqual({ state: 'full' });
  expect(await ids()).toEqual([]);
});

test('the page and the worker are gone: what was being added goes in, what was not all there goes', async () => {
  const whole = await worker.told<number>({ type: 'import-begin' });
  const half = await worker.told<number>({ type: 'import-begin' });
  const { history } = manyLookUps(MANY);
  const rows = (id: number) =>
    worker.told({ type: 'import-rows', import: id, list: 'history', from: 0, rows: JSON.stringify(history) });
  await rows(whole);
  await rows(half);
  const settings = JSON.stringify({ units: 'imperial' });
  await worker.told({ type: 'import-rows', import: whole, list: 'settings', from: 0, rows: settings });
  expect(await worker.told({ type: 'import-add', import: whole })).toMatchObject({ state: 'adding' });
  await worker.letGo();
  const next = await startWorker();
  const { endAbandonedImports } = await import('../../../../src/background/history/import/abandoned');
  await endAbandonedImports(Date.now());
  expect(await next.told({ type: 'history-ids', search: '' })).toHaveLength(PART_ROWS);
  await endAbandonedImports(Date.now() + 120_000);
  expect(await next.told({ type: 'history-ids', search: '' })).toHaveLength(MANY);
  const { readSettings } = await import('../../../../src/settings/settings');
  expect((await readSettings()).units).toBe('imperial');
  await next.letGo();
  expect(await waiting()).toEqual([0, 0]);
});

test('rows of an import that nobody began, or that is being added, are refused', async () => {
  const rows = { type: 'import-rows', list: 'history', from: 0, rows: '[]' };
  await expect(worker.told({ ...rows, import: 77 })).rejects.toThrow('no such import');
  await expect(worker.told({ type: 'import-add', import: 77 })).rejects.toThrow('no such import');
  expect(await worker.told({ type: 'import-cancel', import: 77 })).toBeNull();
});

test('an export in parts holds every sound entry once, in their order', async () => {
  await importText(worker.told, manyLookUps(MANY));
  await worker.letGo();
  const db = await openDB('whence');
  await db.put('history', { id: 30, at: 'never' });
  db.close();
  const rows: { id: number }[] = [];
  let after: number | null = null;
  let total: number | null = null;
  do {
    const part: ExportPart = await worker.told<ExportPart>({ type: 'export-part', after });
    rows.push(...JSON.parse(`[${part.rows}]`));
    total ??= part.total;
    after = part.last;
  } while (after !== null);
  expect(total).toBe(MANY);
  expect(rows.map(({ id }) => id)).toEqual(
    Array.from({ length: MANY }, (_, at) => at + 1).filter((id) => id !== 30),
  );
  expect(Object.keys(rows[0] ?? {})).not.toContain('words');
});
