/**
 * `npm run --silent audit -- --index INDEX.tsv --dir DIR [--html FILE] [--shop CC]`: saved pages of a shop as CSV of what
 * each states and causes, and a summary in one page of HTML, by default out/audit.html. `--shop` is the country whose
 * taxes are in the prices.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditHead, auditLine } from './audit/csv';
import { type AuditRow, auditRow, type Estimated, requestFor } from './audit/row';
import { summary } from './audit/summary';
import { builtExtension } from './browser/built';
import { answerTo } from './estimate/catalogue';
import { classifier } from './estimate/classify';
import { indexRows } from './read/index-rows';
import { readPages } from './read/read-pages';
import { savedPages } from './read/saved-pages';

const USAGE = 'usage: npm run --silent audit -- --index INDEX.tsv --dir DIR [--html FILE] [--shop CC]';

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function readArgs() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { index: text, dir: text, html: text, shop: text } }).values;
  } catch (reason) {
    return refuse(reason instanceof Error ? reason.message : String(reason));
  }
}

const { index = refuse('Which pages?'), dir, html = 'out/audit.html', shop } = readArgs();
if (!existsSync(index)) refuse(`There is no ${index}.`);
const rows = (await indexRows(index)) ?? refuse(`${index} needs the columns file and url.`);
const pages = await savedPages(rows, dir ?? join(index, '..'));
const classify = classifier();
const audited: AuditRow[] = [];
const add = (row: AuditRow) => {
  audited.push(row);
  console.log(auditLine(row));
};

console.log(auditHead);
const there = pages.filter(({ path }) => existsSync(path));
for (const { path, url } of pages.filter((page) => !there.includes(page)))
  add(auditRow({ url, error: `no such file: ${basename(path)}` }, null));
for await (const result of readPages(there, await builtExtension('chrome'))) {
  if ('error' in result) {
    add(auditRow(result.error, null));
    continue;
  }
  const request = requestFor(result.line, shop ?? null);
  add(auditRow(result.line, request && (answerTo(request, classify) as Estimated)));
}
await mkdir(dirname(html), { recursive: true });
await writeFile(html, summary(audited));
// Beside the CSV, not in it.
console.error(`Summary of ${audited.length} pages: ${html}`);
