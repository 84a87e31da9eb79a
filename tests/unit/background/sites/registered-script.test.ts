/** Scripts registered at run time: put back after the browser forgot them, left alone where nothing changed. */
import { beforeEach, expect, test, vi } from 'vitest';
import { bringInLine } from '../../../../src/background/sites/registered-script';

type Script = { id: string; matches?: string[]; excludeMatches?: string[] };
const { registered, calls } = vi.hoisted(() => ({
  registered: new Map<string, Script>(),
  calls: [] as string[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => registered.get(id) ?? []),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        calls.push('off');
        for (const id of ids) if (!registered.delete(id)) throw new Error(`no ${id}`);
      },
      registerContentScripts: async (scripts: Script[]) => {
        calls.push('on');
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`twice ${script.id}`);
          registered.set(script.id, script);
        }
      },
    },
  },
}));

beforeEach(() => {
  registered.clear();
  calls.length = 0;
});
const wanted = {
  js: ['a.js'],
  matches: ['*://a.example/*', '*://b.example/*'],
  excludeMatches: ['*://*/cart'],
};

test('what the browser forgot is registered again', async () => {
  await bringInLine('x', wanted);
  registered.clear(); // the extension was switched off and on
  await bringInLine('x', wanted);
  expect(registered.get('x')?.matches).toEqual(wanted.matches);
});

test('what is right is not touched: pages opening meanwhile miss nothing', async () => {
  await bringInLine('x', wanted);
  await bringInLine('x', { ...wanted, matches: wanted.matches.toReversed() });
  expect(calls).toEqual(['on']);
});

test('what changed is replaced, what is not wanted goes', async () => {
  await bringInLine('x', wanted);
  await bringInLine('x', { ...wanted, matches: ['*://a.example/*'] });
  expect(registered.get('x')?.matches).toEqual(['*://a.example/*']);
  await bringInLine('x', null);
  await bringInLine('x', null);
  expect(registered.size).toBe(0);
  expect(calls).toEqual(['on', 'off', 'on', 'off']);
});
