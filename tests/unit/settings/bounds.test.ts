/** Whatever is stored under the settings' key costs little to read. */
import { expect, test, vi } from 'vitest';
import { PLACES_MAX, SHOPS_OFF_MAX, settingsFrom } from '../../../src/settings/settings';

vi.mock('webextension-polyfill', () => ({ default: {} }));

test('lists without end are cut', () => {
  const settings = settingsFrom({
    version: 2,
    comparisonOrigins: Array.from({ length: 200_000 }, () => 'CN'),
    alsoCompare: Array.from({ length: 200_000 }, () => 'VN'),
    shopsOff: Array.from({ length: 200_000 }, (_, i) => `shop-${i}.example`),
  });
  expect(settings.comparisonOrigins).toHaveLength(PLACES_MAX);
  expect(settings.alsoCompare).toHaveLength(PLACES_MAX);
  expect(settings.shopsOff).toHaveLength(SHOPS_OFF_MAX);
});

test('a list with something else in it is empty', () => {
  expect(settingsFrom({ comparisonOrigins: ['CN', 7] }).comparisonOrigins).toEqual([]);
  expect(settingsFrom({ shopsOff: ['x'.repeat(300)] }).shopsOff).toEqual([]);
});
