/** The list of sources: complete for what the builders read, and true of the files where they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adviceOn, isFetchable, sourceFiles, stateOf } from '../../data/build/source-list';
import { sourceFolder, whyNot } from './source-folder';

const build = join(import.meta.dirname, '../../data/build');
const code = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(build, file), 'utf8'))
  .join('\n');
/** `sources.rows('ceda/factors_2025.csv')` and the like, but files of packages. */
const read = [...code.matchAll(/'([a-z]+\/[\w.-]+\.(?:csv|tsv|json|gz))'/g)]
  .map(([, file = '']) => file)
  .filter((file) => !/^(?:supplemental|res)\//.test(file));

test('every file that a builder reads is listed', () => {
  expect(read.length).toBeGreaterThan(20);
  const listed = sourceFiles.map(({ file }) => file);
  expect([...new Set(read)].filter((file) => !listed.includes(file))).toEqual([]);
});

test.each(sourceFiles.map((source) => [source.file, source] as const))(
  '%s: source, licence, year',
  (_, source) => {
    for (const key of ['what', 'source', 'licence', 'year', 'how'] as const)
      expect(source[key], key).not.toBe('');
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(adviceOn(source)).toContain(source.licence);
  },
);

test('what is not on this machine is told apart from what has changed', () => {
  const [first] = sourceFiles;
  if (!first) throw new Error('no source');
  expect(stateOf({ ...first, file: 'no/such.csv' }, build)).toBe('absent');
  expect(stateOf({ ...first, file: 'main.ts' }, build)).toBe('changed');
  expect(isFetchable({ ...first, address: 'https://host.example/a.csv' })).toBe(true);
  expect(isFetchable({ ...first, address: 'https://host.example/about' })).toBe(false);
});

describe.skipIf(!sourceFolder)(`the files themselves (skipped where ${whyNot})`, () => {
  test.each(sourceFiles.map((source) => [source.file, source] as const))('%s is as listed', (_, source) => {
    expect(stateOf(source, sourceFolder ?? '')).toBe('there');
  });
});
