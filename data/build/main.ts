/** `npm run data -- [--sources DIR] [--out DIR] [--only FILE]`: sources in, `data/tables/` out, a report on the way. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { builders } from './builders';
import { allLessons } from './kind-model';
import { sha256, type TrainedFrom, trainingFingerprint } from './kind-model/trained-from';
import { kindLines } from './kinds/kind-list';
import { adviceOn, sourceFiles, stateOf } from './source-list';
import { Sources } from './sources';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: join(here, '../../../shared/data') },
    out: { type: 'string', default: join(here, '../tables') },
    only: { type: 'string' },
  },
});

if (values.only && !(values.only in builders)) {
  console.error(`--only: there is no table "${values.only}"; there are ${Object.keys(builders).join(', ')}`);
  process.exit(2);
}

const absent = sourceFiles.filter((source) => stateOf(source, values.sources) === 'absent');
if (absent.length) {
  console.error(`Of the source files in ${values.sources} ${absent.length} are not there:\n`);
  console.error(absent.map(adviceOn).join('\n'));
  console.error('\nThe tables are left as they are. `npm run data:fetch` gets what can be fetched.');
  process.exit(1);
}
const sources = new Sources(values.sources);

/** What the usual tests compare in place of another training. */
async function writeTrainedFrom(weights: string | Uint8Array): Promise<void> {
  const trained: TrainedFrom = {
    from: trainingFingerprint(await allLessons(sources), kindLines),
    weights: sha256(weights),
  };
  await writeFile(join(values.out, '../kind-model.json'), `${JSON.stringify(trained, null, 2)}\n`);
}

await mkdir(values.out, { recursive: true });
for (const [file, build] of Object.entries(builders)) {
  if (values.only && values.only !== file) continue;
  const table = await build(sources);
  await writeFile(join(values.out, table.file), table.content);
  if (table.file === 'kind-model.bin') await writeTrainedFrom(table.content);
  const gz = gzipSync(table.content, { level: 9 }).length;
  console.log(`${table.file}  ${(gz / 1000).toFixed(1)} kB gz`);
  for (const line of table.report) console.log(`    ${line}`);
}
