/** Who may import whom (the arrows of the design): data flows one way, and a page's code stays small. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** The rooms: folders of src, single files of src, the tables, or a package. */
function roomOf(path: string): string {
  const [first, second = ''] = path.split('/');
  if (first === 'data') return `data/${second}`;
  return first === 'src' ? second.replace(/\.tsx?$/, '') : path;
}

const imports: Import[] = files(join(root, 'src')).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, target]) => ({
    from: relative(root, file),
    to: target?.startsWith('.') ? relative(root, join(dirname(file), target)) : (target ?? ''),
    typeOnly: Boolean(type),
  })),
);

const SHARED_TYPES = ['reading', 'product', 'answer', 'ask', 'messages', 'settings', 'kept'];
const ALLOWED: Record<string, string[]> = {
  model: ['model', 'data/tables'],
  interpret: ['interpret', 'model', 'data/tables', 'product', 'reading'],
  content: ['content', 'reading', 'messages', 'webextension-polyfill'],
  background: [
    'background',
    'interpret',
    'model',
    'data/tables',
    ...SHARED_TYPES,
    'webextension-polyfill',
    'idb',
    'valibot',
  ],
  ui: ['ui', 'model', 'settings', 'public', 'preact', 'preact/hooks', 'webextension-polyfill'],
  popup: ['popup', 'ui', 'model', ...SHARED_TYPES, 'preact', 'preact/hooks', 'webextension-polyfill'],
  options: [
    'options',
    'ui',
    'model',
    'data/tables',
    ...SHARED_TYPES,
    'preact',
    'preact/hooks',
    'webextension-polyfill',
  ],
  kept: ['kept', 'answer', 'valibot'],
  compare: ['compare', 'ui', 'model', ...SHARED_TYPES, 'preact', 'preact/hooks', 'webextension-polyfill'],
  welcome: ['welcome', 'ui', 'model', 'ask', 'settings', 'preact', 'preact/hooks', 'webextension-polyfill'],
  marker: ['marker', 'ui', 'messages', 'webextension-polyfill'],
};

describe('arrows run downward only', () => {
  for (const [room, allowed] of Object.entries(ALLOWED)) {
    test(room, () => {
      const own = imports.filter(({ from }) => roomOf(from) === room);
      expect(own.length).toBeGreaterThan(0);
      // "?script" gives a built file's address: no code crosses.
      const wrong = own.filter(({ to }) => !to.endsWith('?script') && !allowed.includes(roomOf(to)));
      expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    });
  }

  test('the content script takes types only from outside its room', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => roomOf(from) === 'content' && /^src\/(?!content)/.test(to) && !typeOnly,
    );
    expect(wrong).toEqual([]);
  });
});

test('no circular imports', () => {
  const values = imports.filter(({ typeOnly }) => !typeOnly);
  const known = new Set(imports.map(({ from }) => from));
  const resolved = (to: string) => [to, `${to}.ts`, `${to}.tsx`].find((path) => known.has(path));
  const next = new Map<string, string[]>();
  for (const { from, to } of values) {
    const target = resolved(to);
    if (target) next.set(from, [...(next.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of known) visit(file, []);
  expect(circles).toEqual([]);
});
