/**
 * `npm run bench:categories [-- --pages DIR]`: how often the category is right, how sure it may be, what wrong ones
 * cost in kg, beside baselines of the same run. Pages are read by the built extension in a real Chromium.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Sources } from '../data/build/sources';
import { allExamples, weightsFrom } from '../data/build/title-model';
import { taxonomyNodes } from '../data/build/title-model/taxonomy-examples';
import { pageLanguage } from '../src/interpret/category/language';
import { titleModelFrom } from '../src/interpret/category/title-model';
import { findKinds } from '../src/model/kinds';
import { EMPTY_READING } from './bench-categories/empty-reading';
import { NO_GUESS } from './bench-categories/guess';
import { labelledPages } from './bench-categories/labelled-pages';
import {
  always,
  cascade,
  type Method,
  modelAlone,
  taxonomyKeywords,
  titleOnly,
} from './bench-categories/methods';
import { naicsScores } from './bench-categories/naics';
import { slowestBadTitleMs, titlesPerSecond } from './bench-categories/speed';
import {
  accuracy,
  coverageCurve,
  type Judged,
  judged,
  quantile,
  reliabilityError,
} from './bench-categories/tally';
import { projectRoot } from './browser/built';

const shared = join(projectRoot, '../shared/data');
const { values } = parseArgs({ options: { pages: { type: 'string', default: join(shared, 'pages') } } });
const sources = new Sources(shared);
const shown = (value: number) => (Number.isNaN(value) ? '—' : value.toFixed(3).replace(/^0/, ''));
const SHARES = [0.25, 0.5, 0.75, 1];
/** Fewer labelled pages of a language than these say nothing about it. */
const LANGUAGE_MIN = 3;

const weights = await readFile(join(projectRoot, 'data/tables/title-model.bin'));
const words = await readFile(join(projectRoot, 'data/tables/taxonomy-words.ts'));
const model = titleModelFrom(new Uint8Array(weights).buffer);
const pages = await labelledPages(values.pages);

function judge(method: Method): Judged[] {
  return pages.map(({ reading, sectors }) =>
    judged(method(reading), {
      sectors,
      language: pageLanguage(reading) ?? 'not stated',
      hasPath: reading.categories.length > 0,
    }),
  );
}

function methodLine(name: string, rows: readonly Judged[]): string {
  const answered = rows.filter((row) => row.answered);
  const errors = rows.flatMap(({ lnError }) => lnError ?? []);
  return `| ${[
    name,
    shown(accuracy(rows)),
    `${answered.filter(({ right }) => right).length} of ${answered.length}`,
    shown(accuracy(answered)),
    shown(accuracy(answered.filter(({ hasPath }) => hasPath))),
    shown(quantile(errors, 0.5)),
    shown(quantile(errors, 0.9)),
  ].join(' | ')} |`;
}

const sectorOf = (category: string) => findKinds(category)?.kinds[0]?.sector ?? null;
const sectorCounts = new Map<string, number>();
for (const { sectors } of pages) {
  for (const sector of sectors) sectorCounts.set(sector, (sectorCounts.get(sector) ?? 0) + 1);
}
const [commonest = ''] = [...sectorCounts].sort(([, a], [, b]) => b - a)[0] ?? [];
const examples = await allExamples(sources);
const majority =
  examples.find(({ category }) => category && sectorOf(category) === commonest)?.category ?? '';
const extension = pages.map(({ line, sectors, reading }) =>
  judged(line.kind ? { ...line.kind, answered: true } : { ...NO_GUESS, id: line.kindChoices[0] ?? null }, {
    sectors,
    language: pageLanguage(reading) ?? 'not stated',
    hasPath: reading.categories.length > 0,
  }),
);
const ours = judge(cascade(model));
const titles = judge(titleOnly(model));

console.log(
  `## ${pages.length} real pages (${values.pages === join(shared, 'pages') ? 'shared' : 'given'})\n`,
);
console.log(
  '| method | right, of all | right when it answers | share | with a path | kg error: median | p90 |',
);
console.log('|---|---|---|---|---|---|---|');
for (const [name, rows] of [
  ['majority class', judge(always(majority))],
  ['taxonomy keyword match', judge(taxonomyKeywords(await taxonomyNodes(sources)))],
  ['title model alone', judge(modelAlone(model))],
  ['cascade without the model', judge(cascade())],
  ['titles alone, cascade', titles],
  ['cascade', ours],
  ['the built extension', extension],
] as const) {
  console.log(methodLine(name, rows));
}
console.log('\nkg error: |ln(factor of the guess / factor of an acceptable sector)| in China; 0 = right.\n');

console.log(
  `| the surest | ${SHARES.map((share) => `${share * 100} %`).join(' | ')} | reliability error | pages |`,
);
console.log(`|---|${SHARES.map(() => '---|').join('')}---|---|`);
const languages = [...new Set(titles.map(({ language }) => language))].sort();
for (const [name, all] of [
  ['titles alone', titles],
  ['cascade', ours],
] as const) {
  for (const language of ['all', ...languages]) {
    const rows = language === 'all' ? all : all.filter((row) => row.language === language);
    if (rows.length < LANGUAGE_MIN) continue;
    const cells = [...coverageCurve(rows, SHARES), reliabilityError(rows)].map(shown);
    console.log(`| ${name}, ${language} | ${cells.join(' | ')} | ${rows.length} |`);
  }
}

console.log('\n## 3,877 labelled products (titles, English)\n');
const labelled = examples.filter(({ source, category }) => source === 'products' && category !== null);
const unseen = titleModelFrom(
  weightsFrom(examples.filter(({ source }) => source !== 'products')).bytes.buffer,
);
const sectorShare = (method: Method) =>
  labelled.filter(({ text, category }) => {
    const guess = method({ ...EMPTY_READING, titles: [{ text, foundIn: 'heading', locator: 'h1' }] });
    return guess.id !== null && sectorOf(guess.id) === sectorOf(category ?? '');
  }).length / labelled.length;
console.log(`| ${labelled.length} of them in a sector of ours | sector right |`);
console.log('|---|---|');
console.log(`| word lists | ${shown(sectorShare(titleOnly()))} |`);
console.log(`| title model that never saw them | ${shown(sectorShare(modelAlone(unseen)))} |`);
console.log(`| both | ${shown(sectorShare(titleOnly(unseen)))} |`);
console.log('\n| NAICS code | 6 digits | first four |');
console.log('|---|---|---|');
console.log('| annotators agree with the label | .528 | |');
console.log('| trial (linear, issue 5) | .310 | .452 |');
for (const { method, sixDigits, fourDigits } of await naicsScores(sources)) {
  console.log(`| ${method} | ${shown(sixDigits)} | ${shown(fourDigits)} |`);
}

console.log('\n## Size and speed\n');
const gz = (bytes: Uint8Array) => (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0);
console.log(
  `weights ${gz(weights)} kB gz (read when needed), word lists ${gz(words)} kB gz (target: 1,000 together)`,
);
const perSecond = titlesPerSecond(
  labelled.map(({ text }) => text),
  model,
);
console.log(
  `${Math.round(perSecond)} titles a second (target 2,000); slowest bad title ${slowestBadTitleMs(model).toFixed(1)} ms (target 5)`,
);
