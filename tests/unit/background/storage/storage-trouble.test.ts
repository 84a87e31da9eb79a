/** What the browser says of a store that fails, and what we make of it. */
import { afterEach, expect, test, vi } from 'vitest';
import { storageTroubleOf } from '../../../../src/background/storage/storage-trouble';
import { disk } from './disk';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

afterEach(() => vi.unstubAllGlobals());

const cannotOpen = new DOMException(
  'Internal error opening backing store for indexedDB.open.',
  'UnknownError',
);

test('a database that cannot be opened on a full disk is not called broken', async () => {
  disk({ takes: 0 });
  expect(await storageTroubleOf(cannotOpen)).toBe('full');
});

test('nor where a little room is left', async () => {
  disk({ takes: 100_000 });
  expect(await storageTroubleOf(cannotOpen)).toBe('full');
});

test('with room for files it is broken, and nothing is left behind', async () => {
  const files = disk({ takes: 1e9 });
  expect(await storageTroubleOf(cannotOpen)).toBe('broken');
  expect(files).toEqual(new Map());
});

test('nor where not even a folder can be made', async () => {
  const getDirectory = async () => Promise.reject(new DOMException('no', 'UnknownError'));
  vi.stubGlobal('navigator', { storage: { getDirectory } });
  expect(await storageTroubleOf(cannotOpen)).toBe('full');
});

test('where there is no place for files, it is broken', async () => {
  vi.stubGlobal('navigator', {});
  expect(await storageTroubleOf(cannotOpen)).toBe('broken');
  const getDirectory = async () => Promise.reject(new DOMException('private', 'SecurityError'));
  vi.stubGlobal('navigator', { storage: { getDirectory } });
  expect(await storageTroubleOf(cannotOpen)).toBe('broken');
});

test('several that ask at once disturb each other in nothing', async () => {
  disk({ takes: 1e9 });
  const asked = Array.from({ length: 5 }, () => storageTroubleOf(cannotOpen));
  expect(await Promise.all(asked)).toEqual(Array(5).fill('broken'));
});

test.each([
  [new DOMException('no more', 'QuotaExceededError'), 'full'],
  // Chromium's words as a write goes wrong.
  [
    new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError'),
    'full',
  ],
  // Firefox's, for a while after it found the disk full.
  [
    new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    ),
    'full',
  ],
  [new DOMException('The database connection is closing.', 'InvalidStateError'), 'broken'],
  [new DOMException('a newer one', 'VersionError'), 'newer'],
  ['nonsense', 'broken'],
])('%s: %s', async (reason, trouble) => {
  disk({ takes: 1e9 });
  expect(await storageTroubleOf(reason)).toBe(trouble);
});
