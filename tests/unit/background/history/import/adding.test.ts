/** Ids that an import's entries were given stay few where they follow on each other. */
import { expect, test, vi } from 'vitest';
import { withIds } from '../../../../../src/background/history/import/adding';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../browser')).browser }));

test('what follows on is one range; what somebody else came between is two', () => {
  const two = withIds(withIds([], [1, 250]), [251, 500]);
  expect(two).toEqual([[1, 500]]);
  expect(withIds(two, null)).toEqual([[1, 500]]);
  expect(withIds(two, [502, 700])).toEqual([
    [1, 500],
    [502, 700],
  ]);
});
