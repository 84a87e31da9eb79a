/** Each step from an older version, by a store as that version wrote it. */
import { expect, test } from 'vitest';
import { migrated, SETTINGS_VERSION, versionOf } from '../../../src/settings/migrations';

test('version 1 took any text for a shop that is off', () => {
  const stored = {
    shopsOff: ['https://www.Shop.example/x?y', 'other.example:8080', 'nonsense', 4, 'shop.example'],
  };
  expect(migrated({ ...stored, theme: 'dark' })).toEqual({
    version: SETTINGS_VERSION,
    theme: 'dark',
    shopsOff: ['shop.example', 'other.example'],
  });
  expect(migrated({ shopsOff: 'shop.example' }).shopsOff).toEqual([]);
});

test('today’s and newer ones come back as they are', () => {
  for (const version of [SETTINGS_VERSION, SETTINGS_VERSION + 3]) {
    const stored = { version, shopsOff: ['https://x.example'] };
    expect(migrated(stored)).toEqual(stored);
  }
});

test.each([[undefined], ['2'], [0], [-1], [1.5], [null]])('version %j is taken for the first', (version) => {
  expect(versionOf({ version })).toBe(1);
});
