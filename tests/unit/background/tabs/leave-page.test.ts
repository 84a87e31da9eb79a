/** An address that changes under a page takes the answer of the one before with it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { leavePage } from '../../../../src/background/tabs/leave-page';
import { keepReading, readingOf } from '../../../../src/background/tabs/readings';
import { emptyBrowser } from '../browser';
import { shirtReading } from '../shirt-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

const TAB = 1;
const { url } = shirtReading({});
beforeEach(async () => {
  emptyBrowser();
  await keepReading(TAB, shirtReading({}));
});

test('another page: forgotten, to be read anew', async () => {
  expect(await leavePage(TAB, new URL('/other', url).href)).toBe(true);
  expect(await readingOf(TAB)).toBeNull();
});

test('the same page in other words: forgotten, for it may be a new document', async () => {
  expect(await leavePage(TAB, `${url}#reviews`)).toBe(false);
  expect(await readingOf(TAB)).toBeNull();
});

test('what was read under the new address already is kept', async () => {
  expect(await leavePage(TAB, url)).toBe(false);
  expect(await readingOf(TAB)).not.toBeNull();
});

test('nothing read, nothing to leave', async () => {
  expect(await leavePage(TAB + 1, url)).toBe(false);
});
