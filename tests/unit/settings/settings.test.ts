/** Settings out of anything; older versions brought up; newer ones left alone. */
import { beforeEach, expect, test, vi } from 'vitest';

const store: Record<string, unknown> = {};
const listeners = new Set<(changes: object, area: string) => void>();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: store[key] }),
        set: async (entry: object) => {
          Object.assign(store, entry);
        },
      },
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
    },
  },
}));
vi.stubGlobal('navigator', {
  locks: { request: (_name: string, act: () => unknown) => Promise.resolve(act()) },
});

const { changeSettings, readSettings, settingsFrom, watchSettings } = await import(
  '../../../src/settings/settings'
);
const { SETTINGS_VERSION } = await import('../../../src/settings/migrations');
const defaults = settingsFrom(undefined);

beforeEach(() => {
  delete store.settings;
});

test.each([
  [undefined],
  [null],
  [5],
  ['x'],
  [[]],
  [{ theme: 'purple', shopsOff: 7, comparisonOrigins: ['x'] }],
])('damaged, %j: the defaults', (stored) => {
  expect(settingsFrom(stored)).toEqual(defaults);
});

test('one damaged field costs nothing else', () => {
  const stored = { version: SETTINGS_VERSION, theme: 'dark', badge: 9, homeCountry: 'PT' };
  expect(settingsFrom(stored)).toEqual({ ...defaults, theme: 'dark', homeCountry: 'PT' });
});

test('a change is written over what is stored, and read back', async () => {
  await changeSettings({ theme: 'dark' });
  expect(await changeSettings({ units: 'imperial' })).toEqual({
    ...defaults,
    theme: 'dark',
    units: 'imperial',
  });
  expect(await readSettings()).toEqual({ ...defaults, theme: 'dark', units: 'imperial' });
});

test('what a newer version stored stays, but for the change', async () => {
  store.settings = { version: SETTINGS_VERSION + 1, theme: 'dark', aNewField: [1] };
  await changeSettings({ units: 'imperial' });
  expect(store.settings).toEqual({
    version: SETTINGS_VERSION + 1,
    theme: 'dark',
    aNewField: [1],
    units: 'imperial',
  });
});

test('watchers hear of the settings alone, until they stop', () => {
  const heard: unknown[] = [];
  const stop = watchSettings(({ theme }) => heard.push(theme));
  const tell = (changes: object, area: string) => {
    for (const listener of listeners) listener(changes, area);
  };
  tell({ settings: { newValue: { theme: 'light' } } }, 'local');
  tell({ settings: { newValue: { theme: 'dark' } } }, 'session');
  tell({ other: { newValue: 1 } }, 'local');
  stop();
  tell({ settings: { newValue: { theme: 'dark' } } }, 'local');
  expect(heard).toEqual(['light']);
});
