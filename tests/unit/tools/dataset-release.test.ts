/** A dataset that is out never changes under its number. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import releases from '../../../data/releases.json' with { type: 'json' };
import { datasetName, datasetVersion } from '../../../src/model/dataset';
import {
  type DatasetRelease,
  datasetProblem,
  tablesFingerprint,
} from '../../../tools/package/dataset-release';

const tables = join(import.meta.dirname, '../../../data/tables');

test('the fingerprint follows names and bytes of the tables', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'whence-tables-'));
  try {
    await cp(tables, copy, { recursive: true });
    expect(tablesFingerprint(copy)).toBe(tablesFingerprint(tables));
    await writeFile(join(copy, 'money.ts'), 'changed');
    expect(tablesFingerprint(copy)).not.toBe(tablesFingerprint(tables));
  } finally {
    await rm(copy, { recursive: true });
  }
});

test('a released number keeps its tables', () => {
  const out: DatasetRelease[] = [
    { version: 1, tables: 'a' },
    { version: 2, tables: 'b' },
  ];
  expect(datasetProblem({ version: 2, tables: 'b' }, out)).toBeNull();
  expect(datasetProblem({ version: 3, tables: 'c' }, out)).toBeNull();
  expect(datasetProblem({ version: 2, tables: 'c' }, out)).toMatch(/raise datasetVersion/);
  expect(datasetProblem({ version: 1, tables: 'a' }, out)).toMatch(/dataset 2 is out already/);
  expect(datasetProblem({ version: 1, tables: 'a' }, [])).toBeNull();
});

test('this dataset may ship, and its name says its number', () => {
  expect(datasetName).toContain(`Whence data ${datasetVersion} (`);
  const current = { version: datasetVersion, tables: tablesFingerprint(tables) };
  expect(datasetProblem(current, releases as DatasetRelease[])).toBeNull();
});
