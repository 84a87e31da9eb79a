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

/** The rooms: folders of src, the tables, or a package. */
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

const BROWSER = 'webextension-polyfill';
const PREACT = ['preact', 'preact/hooks'];
/** What every page of ours may use. */
const PAGE = ['ui', 'model', 'contracts', 'messaging', 'records', 'settings', ...PREACT, BROWSER];
/** Each room with the rooms, tables and packages that it may import from. The list is the order: upward only. */
const ALLOWED: Record<string, string[]> = {
  vocabulary: [],
  model: ['data/tables'],
  contracts: ['model', 'valibot'],
  settings: ['contracts', 'valibot', BROWSER],
  interpret: ['contracts', 'model', 'vocabulary', 'data/tables'],
  estimate: ['contracts', 'interpret', 'model', 'settings', 'vocabulary', 'data/tables'],
  records: ['contracts', 'estimate', 'model', 'valibot'],
  messaging: ['contracts', 'records', 'settings', 'valibot', BROWSER],
  ui: ['model', 'settings', 'public', ...PREACT, BROWSER],
  content: ['contracts', 'messaging', 'vocabulary', BROWSER],
  background: [
    ...[
      'vocabulary',
      'contracts',
      'interpret',
      'estimate',
      'records',
      'messaging',
      'settings',
      'model',
      'data/tables',
      'ui',
    ],
    ...['idb', 'valibot', BROWSER],
  ],
  marker: ['ui', 'messaging', BROWSER],
  // Of the content script it takes what money looks like.
  lists: ['messaging', 'contracts', 'content', 'vocabulary'],
  teach: ['contracts', 'content', 'ui', 'messaging', BROWSER],
  popup: PAGE,
  options: [...PAGE, 'data/tables'],
  compare: PAGE,
  welcome: PAGE,
  report: PAGE,
};

describe('arrows run downward only', () => {
  for (const [room, allowed] of Object.entries(ALLOWED)) {
    test(room, () => {
      expect(files(join(root, 'src', room)).length).toBeGreaterThan(0);
      const own = imports.filter(({ from }) => roomOf(from) === room);
      // "?script" gives a built file's address: no code crosses.
      const wrong = own.filter(
        ({ to }) => !to.endsWith('?script') && roomOf(to) !== room && !allowed.includes(roomOf(to)),
      );
      expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    });
  }

  test('no room may import from one below it', () => {
    const rooms = Object.keys(ALLOWED);
    for (const [at, room] of rooms.entries()) {
      const below = ALLOWED[room]?.filter((other) => rooms.indexOf(other) >= at);
      expect(below, room).toEqual([]);
    }
  });

  test('every room has its line', () => {
    const rooms = readdirSync(join(root, 'src')).filter((name) => name !== 'public');
    expect(rooms.sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test('the content script takes words and types only from outside its room', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        roomOf(from) === 'content' && /^src\/(?!content|vocabulary)/.test(to) && !typeOnly,
    );
    expect(wrong).toEqual([]);
  });

  test('the worker takes of what our pages share how words and figures are written, and nothing of a screen', () => {
    const taken = imports.filter(({ from, to }) => roomOf(from) === 'background' && roomOf(to) === 'ui');
    expect(new Set(taken.map(({ to }) => to))).toEqual(
      new Set(['src/ui/mass-format', 'src/ui/right-to-left', 'src/ui/words']),
    );
  });
});

test('no circular imports, not even of types', () => {
  const known = new Set(imports.map(({ from }) => from));
  const resolved = (to: string) => [to, `${to}.ts`, `${to}.tsx`].find((path) => known.has(path));
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
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
