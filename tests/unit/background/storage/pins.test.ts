/** Pinning through the worker's door: messages in, replies out, a real schema in an IndexedDB in memory. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PinReply, PinView } from '../../../../src/records/pin';
import { browser, contentScript, emptyBrowser, ourPage } from '../browser';
import { shirtReading } from '../shirt-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

type Receive = typeof import('../../../../src/background/receive')['receive'];
let receive: Receive;

beforeEach(async () => {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
  ({ receive } = await import('../../../../src/background/receive'));
});

async function told<T>(message: object): Promise<T> {
  const reply = await receive(message, ourPage);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as T;
}
const visit = (tabId: number, change = {}) => {
  const reading = shirtReading(change);
  browser.tabUrls.set(tabId, reading.url);
  return receive({ type: 'reading', reading }, contentScript(tabId) as never);
};

test('a pinned product is listed with the figures of every place; unpinned, it is gone; repinned, it is back', async () => {
  await visit(1);
  const pinned = await told<PinReply>({ type: 'pin', tabId: 1 });
  expect(pinned).toEqual({ state: 'pinned', id: 1 });
  const [view] = await told<PinView[]>({ type: 'pins' });
  expect(view?.pin).toMatchObject({ title: 'Linen shirt', origin: 'CN', kind: 'shirt' });
  expect(view?.pin.places[0]).toMatchObject({ place: 'CN', kg: view?.pin.kg, verdict: null });
  expect(view?.pin.places.length).toBeGreaterThan(3);
  expect(view?.now).toBeNull();
  await told({ type: 'unpin', id: 1 });
  expect(await told({ type: 'pins' })).toEqual([]);
  await told({ type: 'repin', pin: view?.pin });
  expect(await told({ type: 'pins' })).toHaveLength(1);
});

test('pinning again renews the pin, also when two windows pin at once', async () => {
  await visit(1);
  await visit(2);
  const replies = await Promise.all([1, 2, 1].map((tabId) => told<PinReply>({ type: 'pin', tabId })));
  expect(new Set(replies.map((reply) => reply.state === 'pinned' && reply.id)).size).toBe(1);
  expect(await told({ type: 'pins' })).toHaveLength(1);
});

test('nothing of a private window is pinned', async () => {
  browser.privateTabs.add(3);
  await visit(3);
  expect(await told({ type: 'pin', tabId: 3 })).toEqual({ state: 'private' });
  expect(await told({ type: 'pins' })).toEqual([]);
});

test('a tab without a product pins nothing', async () => {
  expect(await told({ type: 'pin', tabId: 9 })).toEqual({ state: 'nothing' });
});

test('a pin follows what the person says later, keeps its moment, and follows the way back too', async () => {
  await visit(1);
  await told({ type: 'pin', tabId: 1 });
  const [first] = await told<PinView[]>({ type: 'pins' });
  await told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } });
  const [later] = await told<PinView[]>({ type: 'pins' });
  expect(later?.pin).toMatchObject({ id: first?.pin.id, at: first?.pin.at, origin: 'PT' });
  expect(later?.pin.kg).toBeLessThan(first?.pin.kg ?? 0);
  await told({ type: 'undo-correction', tabId: 1 });
  const [back] = await told<PinView[]>({ type: 'pins' });
  expect(back?.pin).toEqual(first?.pin);
});

test('what the person says of a product that is not pinned pins nothing', async () => {
  await visit(1);
  await told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } });
  expect(await told({ type: 'pins' })).toEqual([]);
});

test('a price that can be put in order with others', async () => {
  await visit(1);
  await told({ type: 'pin', tabId: 1 });
  const [view] = await told<PinView[]>({ type: 'pins' });
  // 50 euros are more than 50 dollars and less than 100, whatever the day.
  expect(view?.usd).toBeGreaterThan(50);
  expect(view?.usd).toBeLessThan(100);
});

test('a pin of another dataset is shown beside the figures of today', async () => {
  await visit(1);
  await told({ type: 'pin', tabId: 1 });
  const [today] = await told<PinView[]>({ type: 'pins' });
  if (!today) throw new Error('not pinned');
  const old = { ...today.pin, dataset: 'Whence data 0', kg: 1, lowKg: 0.5, highKg: 2 };
  await told({ type: 'repin', pin: old });
  const [view] = await told<PinView[]>({ type: 'pins' });
  expect(view?.pin.kg).toBe(1);
  expect(view?.now?.making.kg).toBeCloseTo(today.pin.kg ?? Number.NaN, 9);
  expect(view?.now?.places.map(({ place }) => place)).toEqual(today.pin.places.map(({ place }) => place));
});
