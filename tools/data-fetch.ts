/**
 * `npm run data:fetch [-- --sources DIR]`: looks through the source files that `npm run data` needs, fetches those that
 * can be had as they are, and says of each other one where it comes from and how it was made. Nothing that is there is
 * overwritten; a file whose fingerprint differs is kept beside as FILE.new and told of.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  adviceOn,
  isFetchable,
  type SourceFile,
  sha256Of,
  sourceFiles,
  stateOf,
} from '../data/build/source-list';
import { projectRoot } from './browser/built';

const { values } = parseArgs({
  options: { sources: { type: 'string', default: join(projectRoot, '../shared/data') } },
});
const folder = values.sources;

/** Fetches one file; the reason where it can't be had. */
async function fetchFile(source: SourceFile): Promise<string | null> {
  try {
    const reply = await fetch(source.address, { signal: AbortSignal.timeout(60_000) });
    if (!reply.ok) return `${source.address} answered ${reply.status}`;
    const bytes = new Uint8Array(await reply.arrayBuffer());
    const isSame = sha256Of(bytes) === source.sha256;
    const path = join(folder, isSame ? source.file : `${source.file}.new`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return isSame
      ? null
      : `what stands at ${source.address} today differs from ours; it is in ${source.file}.new`;
  } catch (reason) {
    return `${source.address} cannot be reached: ${reason instanceof Error ? reason.message : reason}`;
  }
}

const missing: string[] = [];
for (const source of sourceFiles) {
  const state = stateOf(source, folder);
  if (state === 'there') {
    console.log(`there    ${source.file}`);
    continue;
  }
  if (state === 'changed') {
    console.log(`changed  ${source.file}: not the file that the tables were made from`);
    continue;
  }
  const why = isFetchable(source) ? await fetchFile(source) : 'cannot be fetched by a program';
  if (why === null) {
    console.log(`fetched  ${source.file}`);
    continue;
  }
  console.log(`missing  ${source.file}: ${why}`);
  missing.push(adviceOn(source));
}
if (missing.length) {
  console.log(`\n${missing.length} of ${sourceFiles.length} files are missing. Where they come from:\n`);
  console.log(missing.join('\n'));
  console.log('\nThe tables in data/tables are committed: without the sources all but `npm run data` works.');
}
process.exitCode = missing.length ? 1 : 0;
