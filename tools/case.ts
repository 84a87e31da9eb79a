/**
 * `npm run case -- REPORT.json`: makes a report of "Something wrong?" a page of ours in tests/pages/cases with a test that
 * fails until the page says it as the shop does and the reading is mended.
 */
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './browser/built';
import { caseOf } from './case/case-of';
import { REPORT_MAX, readReport } from './case/read-report';

function refuse(message: string): never {
  console.error(`${message}\nusage: npm run case -- REPORT.json`);
  process.exit(2);
}

const [path = refuse('Which report?')] = process.argv.slice(2);
if (!existsSync(path)) refuse(`There is no ${path}.`);
if ((await stat(path)).size > 4 * REPORT_MAX) refuse('This is no report of ours: it is too large.');
const report = readReport(await readFile(path, 'utf8'));
if ('refusal' in report) refuse(`This is no report of ours. ${report.refusal}`);
const made = caseOf(report);
if ('refusal' in made) refuse(made.refusal);

const folder = join(projectRoot, 'tests/pages/cases');
const list = join(folder, 'page.json');
const cases = JSON.parse(await readFile(list, 'utf8')) as { file: string }[];
if (cases.some(({ file }) => file === made.entry.file)) refuse(`It is there already: ${made.entry.file}.`);
await writeFile(join(folder, 'html', made.entry.file), made.html);
await writeFile(list, `${JSON.stringify([...cases, made.entry], null, 2)}\n`);
console.log(`tests/pages/cases/html/${made.entry.file}: write there what the page says, in words of your own.
npx vitest run tests/unit/content/page-cases.test.ts -t ${made.entry.file}   fails until it is read right.`);
