/** The script that reads pages goes into the document that asked for it, and into no page that came after. */
import { beforeEach, expect, test, vi } from 'vitest';
import { putReader } from '../../../../src/background/sites/put-reader';

const put = vi.hoisted(() => vi.fn(async () => []));
const shown = vi.hoisted(() => ({ url: 'https://shop.example/a' }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: () => 'chrome-extension://whence/',
      getManifest: () => ({ content_scripts: [{ js: ['src/content/main.iife.js'] }] }),
    },
    tabs: { get: async () => shown },
    scripting: { executeScript: put },
  },
}));
beforeEach(() => {
  put.mockClear();
  shown.url = 'https://shop.example/a';
});
const files = ['src/content/main.iife.js'];

test('where the browser names documents, into that one', async () => {
  shown.url = 'https://mail.example/';
  await putReader(1, 'D1', 'https://shop.example/a');
  expect(put).toHaveBeenCalledWith({ target: { tabId: 1, documentIds: ['D1'] }, files });
});

test('where it does not, while the tab shows the same host', async () => {
  await putReader(1, undefined, 'https://shop.example/b');
  expect(put).toHaveBeenCalledWith({ target: { tabId: 1 }, files });
});

test('and not once it shows another', async () => {
  shown.url = 'https://mail.example/';
  await putReader(1, undefined, 'https://shop.example/a');
  expect(put).not.toHaveBeenCalled();
});

test('where the document cannot be named after all, likewise', async () => {
  put.mockRejectedValueOnce(new Error('Unexpected property "documentIds"'));
  await putReader(1, 'D1', 'https://shop.example/a');
  expect(put).toHaveBeenLastCalledWith({ target: { tabId: 1 }, files });
  shown.url = 'https://mail.example/';
  put.mockClear();
  put.mockRejectedValueOnce(new Error('no such document'));
  await expect(putReader(1, 'D1', 'https://shop.example/a')).resolves.toBeUndefined();
  expect(put).toHaveBeenCalledTimes(1);
});
