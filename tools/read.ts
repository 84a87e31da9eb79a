/**
 * `npm run --silent read -- PAGE.html [--url URL]` or `-- --index INDEX.tsv --dir DIR`: one JSON object a line of
 * what the built extension reads off saved pages in a real Chromium.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { builtExtension } from './browser/built';
import { savedBytes } from './browser/saved-page';
import { readPages, type SavedPage } from './read/read-pages';

const USAGE = 'usage: npm run --silent read -- PAGE.html [--url URL]   or   -- --index INDEX.tsv --dir DIR';

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

/** The address that a saved page gives for itself, else a made-up one. */
async function addressOf(path: string): Promise<string> {
  const html = (await savedBytes(path)).toString('latin1');
  const tag =
    /<link\b[^<>]{0,300}\brel=["']?canonical\b[^<>]{0,2000}>/i.exec(html)?.[0] ??
    /<meta\b[^<>]{0,300}\bog:url\b[^<>]{0,2000}>/i.exec(html)?.[0];
  const url = tag && /\b(?:href|content)=["']?(https?:[^"'\s>]+)/i.exec(tag)?.[1];
  return url && URL.canParse(url) ? url : 'https://saved-page.example/';
}

async function fromIndex(index: string, dir: string): Promise<SavedPage[]> {
  const rows = parse(await readFile(index, 'utf8'), {
    columns: true,
    delimiter: '\t',
    quote: null,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  }) as Record<string, string>[];
  if (rows[0] && !(Object.hasOwn(rows[0], 'file') && Object.hasOwn(rows[0], 'url'))) {
    refuse(`${index} needs the columns file and url.`);
  }
  const pages: SavedPage[] = [];
  for (const { file, url, charset } of rows) {
    if (!file) continue;
    const path = join(dir, file);
    const known = url && URL.canParse(url);
    pages.push({
      path,
      url: known ? url : existsSync(path) ? await addressOf(path) : '',
      charset: charset || undefined,
    });
  }
  return pages;
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
