/** Rules in the worker: only what a page of ours asked for, only for the tab's own shop, given back to that shop alone. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { TaughtShop } from '../../../../src/contracts/shop-rule';
import { MISSES_MAX, TAUGHT_MAX } from '../../../../src/contracts/taught-limits';
import { browser, contentScript, emptyBrowser } from '../browser';
import { shirtReading } from '../shirt-reading';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
const rule = { host: 'shop.example', title: 'h1.name', prices: { current: 'b.price' } };

beforeEach(async () => {
  emptyBrowser();
  browser.scripting.executeScript = (async () => []) as never;
  worker = await startWorker();
  return worker.letGo;
});

const said = (message: object, tabId = 1, url = 'https://shop.example/a') =>
  worker.receive(message, { ...contentScript(tabId), url } as never);
const teach = async (tabId = 1) => worker.told<string>({ type: 'teach', tabId });
const shops = () => worker.told<TaughtShop[]>({ type: 'taught-shops' });
const reading = (path: string, change: object = {}) => ({
  ...shirtReading(),
  url: `https://shop.example/${path}`,
  ...change,
});
const shown = async (path: string, change: object = {}) => {
  const one = reading(path, change);
  browser.tabUrls.set(1, one.url);
  return said({ type: 'reading', reading: one }, 1, one.url);
};

/** What a script in a page of that address learns. */
const ruleAt = (url: string, tabId = 1) => said({ type: 'rule', ready: false }, tabId, url);

test('asked for: kept, listed, and told to pages of that shop alone', async () => {
  expect(await teach()).toBe('teaching');
  expect(await said({ type: 'taught', rule })).toEqual({ ok: true, value: 'kept' });
  expect(await shops()).toEqual([{ rule, off: false, isTried: false, misses: 0 }]);
  expect(await ruleAt('https://www.shop.example/b')).toEqual({ ok: true, value: rule });
  expect(await ruleAt('https://other.example/a', 2)).toEqual({ ok: true, value: null });
});

test('its reader is put where a page of the shop was read without it, and nowhere else', async () => {
  const put: string[] = [];
  await teach();
  await said({ type: 'taught', rule });
  browser.scripting.executeScript = (async ({ files }: { files: string[] }) => put.push(...files)) as never;
  await shown('b');
  expect(put).toEqual(['teach/reader.iife.ts']);
  await shown('c', { taught: true });
  await shown('d', { taught: false });
  const other = shirtReading({ url: 'https://other.example/a' });
  browser.tabUrls.set(2, other.url);
  await said({ type: 'reading', reading: other }, 2, other.url);
  expect(put).toHaveLength(1);
});

test('a page cannot teach by itself, nor twice, nor for another shop', async () => {
  expect(await said({ type: 'taught', rule })).toEqual({ ok: true, value: 'not asked' });
  await teach();
  expect(await said({ type: 'taught', rule: { ...rule, host: 'bank.example' } })).toMatchObject({
    ok: false,
  });
  expect(await said({ type: 'taught', rule })).toEqual({ ok: true, value: 'kept' });
  expect(await said({ type: 'taught', rule })).toEqual({ ok: true, value: 'not asked' });
  expect(await shops()).toHaveLength(1);
});

test.each([
  { ...rule, title: 'div:has(div:has(div))' },
  { ...rule, title: '*' },
  { ...rule, code: 'alert(1)' },
  { ...rule, prices: { current: 'x'.repeat(300) } },
])('hostile rule refused: %j', async (hostile) => {
  await teach();
  expect(await said({ type: 'taught', rule: hostile })).toEqual({ ok: false, error: 'unknown message' });
  expect(await shops()).toEqual([]);
});

test('a rule that somebody put into the store is refused where it is read', async () => {
  await browser.storage.local.set({
    'taught-shops': [{ rule: { ...rule, title: 'a:has(b)' }, off: false, isTried: false, misses: 0 }, 7],
  });
  expect(await shops()).toEqual([]);
  expect(await ruleAt('https://shop.example/b')).toEqual({ ok: true, value: null });
});

test('a private window teaches nothing', async () => {
  browser.privateTabs.add(1);
  expect(await teach()).toBe('private');
  expect(await shops()).toEqual([]);
});

test('no more shops than are taken', async () => {
  const full = Array.from({ length: TAUGHT_MAX }, (_, at) => ({
    rule: { host: `shop${at}.example`, title: 'h1' },
    off: false,
    isTried: false,
    misses: 0,
  }));
  await browser.storage.local.set({ 'taught-shops': full });
  await teach();
  expect(await said({ type: 'taught', rule })).toEqual({ ok: true, value: 'full' });
  expect(await shops()).toHaveLength(TAUGHT_MAX);
});

test('right on the page that it was taught on proves nothing; on another it does; then it falls silent', async () => {
  await teach();
  await said({ type: 'taught', rule });
  await shown('a', { taught: true });
  expect(await shops()).toMatchObject([{ isTried: false, misses: 0 }]);
  await shown('b', { taught: true });
  expect(await shops()).toMatchObject([{ isTried: true, misses: 0 }]);
  for (let page = 0; page <= MISSES_MAX; page++) await shown(`c${page}`, { taught: false });
  expect(await shops()).toMatchObject([{ isTried: true, misses: MISSES_MAX }]);
  await shown('d', { taught: true });
  expect(await shops()).toMatchObject([{ misses: 0 }]);
});

test('off: no longer given to the shop; deleted: gone', async () => {
  await teach();
  await said({ type: 'taught', rule });
  await worker.told({ type: 'change-taught', host: 'shop.example', to: 'off' });
  expect(await ruleAt('https://shop.example/b')).toEqual({ ok: true, value: null });
  await worker.told({ type: 'change-taught', host: 'shop.example', to: 'on' });
  expect(await ruleAt('https://shop.example/c')).toEqual({ ok: true, value: rule });
  expect(await worker.told({ type: 'change-taught', host: 'shop.example', to: 'deleted' })).toEqual([]);
});
