/**
 * `npm run package [-- --out DIR] [--built DIR]`: builds both engines, by default in dist, and writes the stores'
 * archives, by default to dist/store.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import releases from '../data/releases.json' with { type: 'json' };
import { datasetVersion } from '../src/model/dataset';
import { projectRoot } from './browser/built';
import { commitName } from './package/commit-files';
import { type DatasetRelease, datasetProblem, tablesFingerprint } from './package/dataset-release';
import { archives } from './package/packages';

const { values } = parseArgs({ options: { out: { type: 'string' }, built: { type: 'string' } } });
const dist = resolve(values.built ?? join(projectRoot, 'dist'));
const out = resolve(values.out ?? join(dist, 'store'));

const dataset = { version: datasetVersion, tables: tablesFingerprint(join(projectRoot, 'data', 'tables')) };
const problem = datasetProblem(dataset, releases as DatasetRelease[]);
if (problem) {
  console.error(`Not packed: ${problem}.`);
  process.exit(1);
}
const build = spawnSync('npx', ['tsx', join(projectRoot, 'tools/build.ts'), '--into', dist], {
  cwd: projectRoot,
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);
await mkdir(out, { recursive: true });
console.log(`From commit ${commitName(projectRoot)} (+ = with changes not committed)`);
for (const { name, bytes } of await archives(projectRoot, dist)) {
  await writeFile(join(out, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${name.padEnd(28)} ${String(bytes.length).padStart(9)} bytes  sha256 ${digest}`);
}
console.log(`dataset for data/releases.json: ${JSON.stringify(dataset)}`);
