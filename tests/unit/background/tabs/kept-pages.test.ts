/** What is kept of a tab's page: a worker that was stopped answers without interpreting it again. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptPage } from '../../../../src/background/tabs/kept-pages';
import type { Answer, TabState } from '../../../../src/contracts/answer';
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

/** A mark in what is kept, which no answer made anew has. */
const mark = async () => {
  const page = kept();
  if (page.read?.given) page.read.given.answer.product.shop = 'kept.example';
  await browser.storage.session.set({ [`reading:${TAB}`]: page });
};
const isKept = async () => (await ask()).product.shop === 'kept.example';

test('the answer itself is kept, as the popup gets it, and given again by a worker that was stopped', async () => {
  await worker.visit(TAB);
  const before = await ask();
  expect(kept().read?.given?.answer).toEqual(before);
  // As a browser keeps it and as the popup gets it: nothing of it is lost as text.
  expect(JSON.parse(JSON.stringify(before))).toEqual(before);
  await mark();
  await stopped();
  expect(await isKept()).toBe(true);
});

test.each<[string, () => Promise<unknown>]>([
  ['a setting', () => worker.told({ type: 'change-settings', change: { comparisonOrigins: ['IT'] } })],
  ['a correction', () => worker.told({ type: 'correct', tabId: TAB, correction: { massKg: 2 } })],
  [
    'a kind said of the whole shelf',
    () => worker.told({ type: 'correct', tabId: TAB, correction: { kind: 'shoes' }, wholeBreadcrumb: true }),
  ],
  ['another version of the data', () => mark().then(() => olderData())],
])('an answer rests on it, and is given anew: %s', async (_, change) => {
  await worker.visit(TAB);
  await ask();
  await mark();
  expect(await isKept()).toBe(true);
  await change();
  await stopped();
  expect(await isKept()).toBe(false);
});

/** What is kept is of a release before. */
const olderData = async () => {
  const page = kept();
  if (page.read?.given) page.read.given.to = page.read.given.to.replace('CEDA', 'CEDA of last year');
  await browser.storage.session.set({ [`reading:${TAB}`]: page });
};

test('places asked for once are in that answer, and in none that is kept', async () => {
  await worker.visit(TAB);
  const places = ({ comparison }: Answer) => comparison?.alternatives.map(({ place }) => place.country);
  const before = await ask();
  expect(places(before)).not.toContain('IS');
  const state = await worker.told<TabState>({ type: 'ask', tabId: TAB, versus: ['IS'] });
  if (state.state !== 'answer') throw new Error(state.state);
  expect(places(state.answer)).toContain('IS');
  expect(await ask()).toEqual(before);
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
