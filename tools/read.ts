/**
 * `npm run --silent read -- PAGE.html [--url URL]` or `-- --index INDEX.tsv --dir DIR`: one JSON object a line of
 * what the built extension reads off saved pages in a real Chromium. `-- --cases EXPECTED.json [--dir DIR]` compares
 * with what is expected of each page instead, and prints right, silent and wrong by kind of difficulty.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from './browser/built';
import { CasesReport } from './read/cases-report';
import type { Case } from './read/compare-case';
import { indexRows } from './read/index-rows';
import { addressOf, isWebAddress } from './read/page-address';
import { readPages, type SavedPage } from './read/read-pages';
import { savedPages } from './read/saved-pages';

const USAGE =
  'usage: npm run --silent read -- PAGE.html [--url URL]   or   -- --index INDEX.tsv --dir DIR   or   -- --cases EXPECTED.json [--dir DIR]';

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

async function fromIndex(index: string, dir: string): Promise<SavedPage[]> {
  const rows = (await indexRows(index)) ?? refuse(`${index} needs the columns file and url.`);
  return savedPages(rows, dir);
}

function readArgs() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        index: { type: 'string' },
        dir: { type: 'string' },
        cases: { type: 'string' },
      },
    });
  } catch (reason) {
    return refuse(reason instanceof Error ? reason.message : String(reason));
  }
}
const { values, positionals } = readArgs();

async function pagesWanted(): Promise<SavedPage[]> {
  if (values.index) {
    if (!existsSync(values.index)) refuse(`There is no ${values.index}.`);
    return fromIndex(values.index, values.dir ?? join(values.index, '..'));
  }
  const [path] = positionals;
  if (!path) return refuse('Which page?');
  if (!existsSync(path)) refuse(`There is no ${path}.`);
  if (values.url && !isWebAddress(values.url)) refuse(`${values.url} is not an address of the web.`);
  return [{ path, url: values.url ?? (await addressOf(path)) }];
}

async function printLines(): Promise<void> {
  const pages = await pagesWanted();
  const there = pages.filter(({ path }) => existsSync(path));
  for (const { path, url } of pages.filter((page) => !there.includes(page))) {
    console.log(JSON.stringify({ file: basename(path), url, error: 'no such file' }));
  }
  for await (const result of readPages(there, await builtExtension('chrome'))) {
    console.log(JSON.stringify('error' in result ? result.error : result.line));
  }
}

/** The cases of a file: a list of {file, url, kind, expect}. */
async function casesIn(path: string): Promise<Case[]> {
  if (!existsSync(path)) return refuse(`There is no ${path}.`);
  const found: unknown = JSON.parse(await readFile(path, 'utf8'));
  const isCase = (one: unknown): one is Case =>
    typeof one === 'object' && one !== null && ['file', 'url', 'kind', 'expect'].every((key) => key in one);
  return Array.isArray(found) && found.every(isCase)
    ? found
    : refuse(`${path} is no list of {file, url, kind, expect}.`);
}

async function compareCases(expected: string): Promise<void> {
  const cases = await casesIn(expected);
  const dir = values.dir ?? join(expected, '../html');
  const report = new CasesReport();
  const pages = cases.map(({ file, url }) => ({ path: join(dir, file), url }));
  let at = 0;
  for await (const result of readPages(pages, await builtExtension('chrome'))) {
    report.add(cases[at++] as Case, 'error' in result ? null : result.line);
  }
  console.log(report.lines().join('\n'));
}

if (values.cases) await compareCases(values.cases);
else await printLines();
