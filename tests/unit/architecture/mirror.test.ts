/**
 * Tests mirror src: each module of judgement has a test at the same path, so that a newcomer finds it. Where one test
 * holds several modules, or none is needed, it is written down here with the reason.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Rooms that decide something, and single files that do so elsewhere. */
const JUDGING = [
  'interpret',
  'estimate',
  'model',
  'settings',
  'records',
  'content/structured-data',
  'background/tabs/badge.ts',
  'ui/mass-format.ts',
  'ui/number-format.ts',
  'ui/place-name.ts',
];

/** Folders whose modules are steps of one judgement: tested together, by what comes out of it. */
const TOGETHER: Record<string, readonly string[]> = {
  'interpret/kind': ['interpret/kind/kind', 'interpret/kind/kind-model', 'interpret/kind/decide'],
  'interpret/origin': ['interpret/origin/grammar', 'interpret/origin/origin'],
  'interpret/origin-hints': ['interpret/origin-hints/hints'],
  'interpret/page-kind': ['interpret/page-kind/buy-buttons', 'interpret/product'],
  'interpret/published-footprint': ['interpret/published-footprint/published-footprint'],
  'interpret/places': ['interpret/places/places'],
  'interpret/price': ['interpret/price/price', 'interpret/price/price-strings', 'interpret/price/cases'],
  'interpret/structured-data': ['interpret/structured-data/things', 'content/read-page'],
  'model/freight': ['model/freight/freight'],
  'model/likely-origins': ['model/likely-origins/likely-origins'],
  // One sum from kind, price and mass to kg, each step worked out by hand; then what is made of it.
  model: ['model/t-shirt', 'model/level-of-thing', 'estimate/answer-product'],
};

/** Modules that another module's test holds. */
const HELD_BY: Record<string, string> = {
  'estimate/origin-clues.ts': 'estimate/silent-page',
  'records/correction.ts': 'records/backup',
  'records/backup-head.ts': 'records/backup',
  'records/json-value-end.ts': 'records/json-members',
  'records/look-up.ts': 'records/backup',
  'records/pin.ts': 'records/backup',
  'records/recompute.ts': 'records/to-look-up',
  'records/first-backup.ts': 'records/first-kinds',
  'content/structured-data/data-blocks.ts': 'content/read-page',
};

/** Nothing to test: types, or a table's values passed on. */
const NO_CODE = ['records/views.ts', 'model/types.ts', 'model/choices.ts'];

function filesIn(path: string): string[] {
  const whole = join(root, 'src', path);
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole).flatMap((name) => filesIn(`${path}/${name}`));
}
const modules = JUDGING.flatMap(filesIn).filter((path) => /\.tsx?$/.test(path));
const testFile = (name: string) => `tests/unit/${name}.test.ts`;
const ownTest = (module: string) => testFile(module.replace(/\.tsx?$/, ''));
const hasOwnTest = (module: string) => existsSync(join(root, ownTest(module)));
/** Tests that stand for a module's own: those written down for it, or for the nearest folder that is tested together. */
function testsFor(module: string): readonly string[] {
  if (HELD_BY[module]) return [HELD_BY[module]];
  for (let folder = dirname(module); folder !== '.'; folder = dirname(folder)) {
    const together = TOGETHER[folder];
    if (together) return together;
  }
  return [];
}

/** Every file of the project that a file imports, itself or through others. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, target] of readFileSync(join(root, file), 'utf8').matchAll(
    /(?:from|import\()\s*'(\.[^']+)'/g,
  )) {
    const path = relative(root, join(root, dirname(file), target ?? ''));
    const found = [path, `${path}.ts`, `${path}.tsx`].find(
      (one) => existsSync(join(root, one)) && /\.tsx?$/.test(one),
    );
    if (found && !found.startsWith('data/')) reachedFrom(found, reached);
  }
  return reached;
}

const untested = modules.filter((module) => !hasOwnTest(module) && !NO_CODE.includes(module));

test('each module of judgement has a test of its own, or a place in the lists above', () => {
  const missing = untested.filter((module) => testsFor(module).length === 0);
  expect(missing.map((module) => `write ${ownTest(module)}`)).toEqual([]);
});

test('tests that stand for others reach each of them', () => {
  const reached = (module: string) =>
    testsFor(module).some((name) => reachedFrom(testFile(name)).has(`src/${module}`));
  const unreached = untested.filter((module) => testsFor(module).length > 0 && !reached(module));
  expect(
    unreached.map((module) => `write ${ownTest(module)}: no test that stands for it reaches it`),
  ).toEqual([]);
});

test('the lists above name only what is there and needs naming', () => {
  const listed = [...Object.keys(HELD_BY), ...NO_CODE];
  expect(listed.filter((module) => !modules.includes(module) || hasOwnTest(module))).toEqual([]);
  expect(Object.keys(TOGETHER).filter((folder) => !existsSync(join(root, 'src', folder)))).toEqual([]);
});
