/** The committed tables are what the pipeline makes of the sources, to the byte. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builders } from '../../data/build/builders';
import { Sources } from '../../data/build/sources';
import { sourceFolder, whyNot } from './source-folder';

const tables = join(import.meta.dirname, '../../data/tables');

test('every file in data/tables has a builder', async () => {
  expect(Object.keys(builders).sort()).toEqual((await readdir(tables)).sort());
});

describe.skipIf(!sourceFolder)(`rebuilding (skipped where ${whyNot})`, () => {
  test.each(Object.keys(builders))(
    '%s is byte-identical',
    async (file) => {
      const table = await builders[file]?.(new Sources(sourceFolder ?? ''));
      const built = Buffer.from(table?.content ?? '');
      expect(built.equals(await readFile(join(tables, file)))).toBe(true);
    },
    // The kind model is trained anew: a minute of one free core, several on a busy machine.
    600_000,
  );
});
