/** An address that changes under a page takes the answer of the one before with it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { keepPage, keptPage } from '../../../../src/background/tabs/kept-pages';
import { leavePage } from '../../../../src/background/tabs/leave-page';
import { emptyBrowser } from '../browser';
import { shirtReading } from '../shirt-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

const TAB = 1;
const { url } = shirtReading({});
beforeEach(async () => {
  emptyBrowser();
  await keepPage(TAB, { reading: shirtReading({}), read: null });
});

test('another page: forgotten, to be read anew', async () => {
  expect(await leavePage(TAB, new URL('/other', url).href)).toBe(true);
  expect(await keptPage(TAB)).toBeNull();
});

test('the same page in other words: forgotten, for it may be a new document', async () => {
  expect(await leavePage(TAB, `${url}#reviews`)).toBe(false);
  expect(await keptPage(TAB)).toBeNull();
});

test('what was read under the new address already is kept', async () => {
  expect(await leavePage(TAB, url)).toBe(false);
  expect(await keptPage(TAB)).not.toBeNull();
});

test('nothing read, nothing to leave', async () => {
  expect(await leavePage(TAB + 1, url)).toBe(false);
});
