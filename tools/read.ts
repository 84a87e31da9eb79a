/**
 * `npm run --silent read -- PAGE.html [--url URL]` or `-- --index INDEX.tsv --dir DIR`: one JSON object a line of
 * what the built extension reads off saved pages in a real Chromium.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from './browser/built';
import { indexRows } from './read/index-rows';
import { addressOf } from './read/page-address';
import { readPages, type SavedPage } from './read/read-pages';
import { savedPages } from './read/saved-pages';

const USAGE = 'usage: npm run --silent read -- PAGE.html [--url URL]   or   -- --index INDEX.tsv --dir DIR';

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

async function fromIndex(index: string, dir: string): Promise<SavedPage[]> {
  const rows = (await indexRows(index)) ?? refuse(`${index} needs the columns file and url.`);
  return savedPages(rows, dir);
}

async function pagesWanted(): Promise<SavedPage[]> {
  let args: ReturnType<typeof read>;
  function read() {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, index: { type: 'string' }, dir: { type: 'string' } },
    });
  }
  try {
    args = read();
  } catch (reason) {
    refuse(reason instanceof Error ? reason.message : String(reason));
  }
  const { values, positionals } = args;
  if (values.index) {
    if (!existsSync(values.index)) refuse(`There is no ${values.index}.`);
    return fromIndex(values.index, values.dir ?? join(values.index, '..'));
  }
  const [path] = positionals;
  if (!path) refuse('Which page?');
  if (!existsSync(path)) refuse(`There is no ${path}.`);
  if (values.url && !URL.canParse(values.url)) refuse(`${values.url} is not an address.`);
  return [{ path, url: values.url ?? (await addressOf(path)) }];
}

const pages = await pagesWanted();
const there = pages.filter(({ path }) => existsSync(path));
for (const { path, url } of pages.filter((page) => !there.includes(page))) {
  console.log(JSON.stringify({ file: basename(path), url, error: 'no such file' }));
}
for await (const result of readPages(there, await builtExtension('chrome'))) {
  console.log(JSON.stringify('error' in result ? result.error : result.line));
}
