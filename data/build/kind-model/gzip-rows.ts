/** A gzipped table of the sources: tab separated, never quoted, with a header. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Sources } from '../sources';

export async function gzipRows(
  sources: Sources,
  path: string,
): Promise<{ columns: readonly string[]; rows: readonly (readonly string[])[] }> {
  const text = gunzipSync(await readFile(join(sources.dir, path))).toString('utf8');
  const [columns = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return { columns, rows };
}
