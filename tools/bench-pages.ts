/**
 * `npm run bench:pages [-- --index INDEX.tsv --dir DIR] [--readings FILE]`: how well the built extension reads the
 * labelled pages, beside the published figures of others and by folds of shops, with every miss. `--readings` keeps what was quoted.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDS, foldOf } from './bench-pages/fold-of';
import { labelOf } from './bench-pages/label';
import { Scores, UNREAD } from './bench-pages/score';
import { missLines, tableLines } from './bench-pages/table';
import { builtExtension, projectRoot } from './browser/built';
import { indexRows } from './read/index-rows';
import { readPages } from './read/read-pages';
import { savedPages } from './read/saved-pages';

function refuse(message: string): never {
  console.error(`${message}\nusage: npm run bench:pages [-- --index INDEX.tsv --dir DIR] [--readings FILE]`);
  process.exit(2);
}

const { values } = parseArgs({
  options: { index: { type: 'string' }, dir: { type: 'string' }, readings: { type: 'string' } },
});
const shared = join(projectRoot, '../shared/data/pages');
const index = values.index ?? join(shared, 'index.tsv');
const dir = values.dir ?? (values.index ? join(values.index, '..') : join(shared, 'html'));
if (!existsSync(index)) refuse(`There is no ${index}.`);
const rows = (await indexRows(index)) ?? refuse(`${index} needs the columns file and url.`);
const pages = await savedPages(rows, dir);
const absent = pages.filter(({ path }) => !existsSync(path));
if (absent.length) console.error(`${absent.length} pages of the index are not there and are left out.`);

const labels = new Map(rows.map((row) => [row.file, labelOf(row)]));
const scores = new Scores();
const folds = Array.from({ length: FOLDS }, () => new Scores());
const shops = new Map(rows.map(({ file, shop, url }) => [file, shop || url || file || '']));
const readings: string[] = [];
for await (const result of readPages(
  pages.filter((page) => !absent.includes(page)),
  await builtExtension('chrome'),
)) {
  const file = 'error' in result ? result.error.file : result.line.file;
  const label = labels.get(file) ?? labelOf({ file });
  if ('error' in result) console.error(`${basename(file)}: ${result.error.error}`);
  const read = 'error' in result ? UNREAD : result.line;
  scores.add(label, read);
  folds[foldOf(shops.get(file) ?? file)]?.add(label, read);
  if ('reading' in result) readings.push(JSON.stringify({ file, reading: result.reading }));
}
if (values.readings) await writeFile(values.readings, `${readings.join('\n')}\n`);
console.log([...tableLines(scores, folds), '', ...missLines(scores)].join('\n'));
