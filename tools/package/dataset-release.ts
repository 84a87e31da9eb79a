/** The dataset's version is apart from the extension's: tables that are out under a number never change under it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../build/folder-files';

export interface DatasetRelease {
  /** The dataset's number. */
  version: number;
  /** SHA-256 over the names and bytes of its tables, hexadecimal. */
  tables: string;
}

/** The fingerprint of all tables in this folder. */
export function tablesFingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of folderFiles(folder)) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Why this dataset must not ship, in words for the releaser; null = it may. */
export function datasetProblem(current: DatasetRelease, released: readonly DatasetRelease[]): string | null {
  const newest = Math.max(0, ...released.map(({ version }) => version));
  if (current.version < newest) return `dataset ${newest} is out already, this is ${current.version}`;
  const same = released.find(({ version }) => version === current.version);
  if (!same || same.tables === current.tables) return null;
  return `the tables have changed since dataset ${current.version} was released: raise datasetVersion in src/model/dataset.ts and say what changed in data/CHANGELOG.md`;
}
