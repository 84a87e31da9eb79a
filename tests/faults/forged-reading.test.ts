/** A content script that was taken over: what it can make us keep. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser, contentScript, emptyBrowser } from '../unit/background/browser';
import { shirtReading } from '../unit/background/shirt-reading';
import { startWorker, type Worker } from '../unit/background/worker';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../unit/background/browser')).browser,
}));

let worker: Worker;
beforeEach(async () => {
  emptyBrowser();
  worker = await startWorker();
});
const forge = (url: string) =>
  worker.receive({ type: 'reading', reading: shirtReading({ url }) }, contentScript(1) as never);

test.each([
  'javascript:alert(1)',
  'data:text/html,<b>',
  'chrome-extension://whence-extension/src/popup/popup.html',
  'https://',
  '',
])('an address that is no page’s is refused: %s', async (url) => {
  expect(await forge(url)).toMatchObject({ ok: false });
  expect(browser.storage.session.all()).toEqual({});
});

test('a reading of another shop’s page is refused', async () => {
  expect(await forge('https://other-shop.example/shirt')).toEqual({ ok: false, error: 'of another page' });
  expect(browser.storage.session.all()).toEqual({});
});

test('a reading of its own page is taken', async () => {
  expect(await forge('https://shop.example/another-shirt')).toEqual({ ok: true, value: null });
});
