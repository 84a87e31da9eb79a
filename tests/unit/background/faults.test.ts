/**
 * The worker dies at any request it makes of a store: for every scenario and every request in turn, the store afterwards
 * is as before the scenario or as after it, never in between; and doing it again ends as if nothing had happened.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { importText } from '../../e2e/import-text';
import { manyLookUps } from '../../e2e/many-look-ups';
import { browser, emptyBrowser } from './browser';
import { keepRooms } from './kept-rooms';
import { startWorker, type Worker } from './worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browser }));

const DATABASE = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'put',
  'add',
  'delete',
  'clear',
  'count',
  'openCursor',
];
const AREA = ['get', 'set', 'remove'] as const;

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Ended already.
  }
}

/** Requests are counted; from the `nth` on, each fails and takes its transaction with it, as when a worker dies. */
function dieAt(nth: number): { requests(): number } {
  let made = 0;
  const alive = () => ++made < nth;
  for (const kind of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of DATABASE.filter((method) => method in kind)) {
      const real = (kind as never as Record<string, (...given: unknown[]) => unknown>)[name];
      vi.spyOn(kind as never as Record<string, () => unknown>, name).mockImplementation(function (
        this: IDBObjectStore | IDBIndex,
        ...given: unknown[]
      ) {
        const { transaction } = 'objectStore' in this ? this.objectStore : this;
        const dead = !alive();
        if (dead && transaction.mode === 'readonly') throw new Error('the worker died');
        const request = real?.apply(this, given);
        if (dead) queueMicrotask(() => abort(transaction));
        return request;
      } as () => unknown);
    }
  }
  for (const area of [browser.storage.local, browser.storage.session]) {
    for (const name of AREA) {
      const real = area[name] as (given: never) => Promise<unknown>;
      vi.spyOn(area, name).mockImplementation((async (given: never) => {
        if (!alive()) throw new Error('the worker died');
        return real(given);
      }) as never);
    }
  }
  return { requests: () => made };
}

/** All that is stored, but for what an import has not added yet. */
async function everything(): Promise<unknown> {
  const db = await openDB('whence');
  const stores = [...db.objectStoreNames].filter((name) => name !== 'imports' && name !== 'waiting');
  const held = await Promise.all(stores.map((name) => db.getAll(name)));
  db.close();
  return structuredClone(Object.fromEntries(stores.map((name, at) => [name, held[at]])));
}

const imported = JSON.stringify(manyLookUps(4));
/** What is there before, and the scenario. */
const scenarios: Record<
  string,
  [prepare: (worker: Worker) => Promise<unknown>, scenario: (worker: Worker) => Promise<unknown>]
> = {
  'look up': [async () => {}, (worker) => worker.told({ type: 'ask', tabId: 1 })],
  correct: [
    async () => {},
    (worker) => worker.told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } }),
  ],
  pin: [async () => {}, (worker) => worker.told({ type: 'pin', tabId: 1 })],
  unpin: [
    (worker) => worker.told({ type: 'pin', tabId: 1 }),
    (worker) => worker.told({ type: 'unpin', id: 1 }),
  ],
  'delete two': [
    (worker) => importText(worker.told, imported),
    (worker) => worker.told({ type: 'delete-history', ids: [1, 2] }),
  ],
  'delete all': [
    (worker) => importText(worker.told, imported),
    (worker) => worker.told({ type: 'delete-history', ids: null }),
  ],
  undo: [
    async (worker) => {
      await importText(worker.told, imported);
      await worker.told({ type: 'delete-history', ids: null });
    },
    (worker) => worker.told({ type: 'undo-delete', id: 1 }),
  ],
  import: [(worker) => worker.told({ type: 'pin', tabId: 1 }), (worker) => importText(worker.told, imported)],
};

beforeAll(keepRooms);
beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 24));
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function prepared(prepare: (worker: Worker) => Promise<unknown>): Promise<Worker> {
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 24));
  const worker = await startWorker();
  await worker.visit(1);
  await prepare(worker);
  return worker;
}

test.each(Object.entries(scenarios))('%s', { timeout: 180_000 }, async (name, [prepare, scenario]) => {
  const whole = await prepared(prepare);
  const before = await everything();
  const counted = dieAt(Number.POSITIVE_INFINITY);
  await scenario(whole);
  const requests = counted.requests();
  vi.restoreAllMocks();
  await whole.letGo();
  const after = await everything();
  expect(after).not.toEqual(before);
  expect(requests).toBeGreaterThan(0);

  for (let nth = 1; nth <= requests; nth++) {
    const dying = await prepared(prepare);
    dieAt(nth);
    await scenario(dying).catch(() => undefined);
    vi.restoreAllMocks();
    vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 24));
    await dying.letGo();
    const found = JSON.stringify(await everything());
    // A correction is stored before its look-up is: each of the two is whole by itself.
    const states =
      name === 'correct' ? [before, after, { ...(after as object), history: [] }] : [before, after];
    expect(
      states.map((state) => JSON.stringify(state)),
      `request ${nth}`,
    ).toContain(found);
    const again = await startWorker();
    await again.visit(1);
    await scenario(again);
    await again.letGo();
    expect(await everything(), `again after ${nth}`).toEqual(after);
  }
});
