/** The committed tables are what the pipeline makes of the sources, to the byte. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builders } from '../../data/build/builders';
import { allLessons } from '../../data/build/kind-model';
import { sha256, type TrainedFrom, trainingFingerprint } from '../../data/build/kind-model/trained-from';
import { kindLines } from '../../data/build/kinds/kind-list';
import { Sources } from '../../data/build/sources';
import { sourceFolder, whyNot } from './source-folder';

const tables = join(import.meta.dirname, '../../data/tables');

test('every file in data/tables has a builder', async () => {
  expect(Object.keys(builders).sort()).toEqual((await readdir(tables)).sort());
});

describe.skipIf(!sourceFolder)(`rebuilding (skipped where ${whyNot})`, () => {
  /** The kind model is trained anew by `npm run nightly`, minutes long; else what it was trained from is compared. */
  const isTrained = (file: string) => file !== 'kind-model.bin' || Boolean(process.env.WHENCE_TRAIN);

  test('the kind model was trained from what stands there now (`npm run data` trains it)', async () => {
    const trained: TrainedFrom = JSON.parse(await readFile(join(tables, '../kind-model.json'), 'utf8'));
    const lessons = await allLessons(new Sources(sourceFolder ?? ''));
    expect(lessons.length).toBeGreaterThan(100_000);
    expect({
      from: trainingFingerprint(lessons, kindLines),
      weights: sha256(await readFile(join(tables, 'kind-model.bin'))),
    }).toEqual(trained);
  });

  test.each(Object.keys(builders).filter(isTrained))(
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
