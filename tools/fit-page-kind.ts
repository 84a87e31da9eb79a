/**
 * `npx tsx tools/fit-page-kind.ts READINGS [--cases EXPECTED.json]`: whether a learned judge tells "sells one product or
 * not" better than the rules. Fits a logistic judge on the same signals to readings that `bench:pages -- --readings
 * READINGS` kept and to written cases, and prints what it gets right of shops and kinds of cases that it was not fitted
 * to, beside the rules, then its weights. The simpler one is kept where they are equal:
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { readPage } from '../src/content/read';
import type { Reading } from '../src/contracts/reading';
import { productConfidence } from '../src/interpret/page-kind/is-product';
import { pageSignals } from '../src/interpret/page-kind/page-signals';
import { withData } from '../src/interpret/structured-data/with-data';
import { FOLDS, foldOf } from './bench-pages/fold-of';
import { labelOf } from './bench-pages/label';
import { projectRoot } from './browser/built';
import { type Example, fitWeights, probability } from './fit-page-kind/logistic';
import type { Case } from './read/compare-case';
import { indexRows } from './read/index-rows';

/** A written case shows one difficulty and nothing of how often it is met. */
const CASE_WEIGHT = 0.3;
const RIDGE = 1;

interface Judged extends Example {
  file: string;
  fold: number;
  rules: boolean;
  isCase: boolean;
}

function judged(file: string, fold: number, reading: Reading, isProduct: boolean, isCase: boolean): Judged {
  const whole = withData(reading);
  return {
    ...{ file, fold, isProduct, isCase, weight: isCase ? CASE_WEIGHT : 1 },
    signals: Object.values(pageSignals(whole)),
    rules: productConfidence(whole) >= 0.5,
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' } },
});
const [readings = ''] = positionals;
const rows = (await indexRows(join(projectRoot, '../shared/data/pages/index.tsv'))) ?? [];
const labels = new Map(rows.map((row) => [row.file, { label: labelOf(row), shop: row.shop ?? '' }]));
const pages: Judged[] = readFileSync(readings, 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const { file, reading } = JSON.parse(line) as { file: string; reading: Reading };
    const known = labels.get(file);
    const isProduct = known?.label.isProduct ?? null;
    return known && isProduct !== null ? [judged(file, foldOf(known.shop), reading, isProduct, false)] : [];
  });

/** Written cases: one fold a kind of difficulty, for cases of one kind are made alike. */
function casesIn(path: string): Judged[] {
  const cases = JSON.parse(readFileSync(path, 'utf8')) as Case[];
  return cases.flatMap(({ file, url, kind, expect }) => {
    if (expect.isProduct === undefined) return [];
    const window = new Window({ url });
    Object.assign(globalThis, { document: window.document });
    const html = readFileSync(join(dirname(path), 'html', file), 'utf8');
    const page = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    return [judged(file, foldOf(kind), readPage(page, url), expect.isProduct, true)];
  });
}
const all = [...pages, ...(values.cases ? casesIn(values.cases) : [])];

const names = all[0]
  ? Object.keys(
      pageSignals(withData(JSON.parse(readFileSync(readings, 'utf8').split('\n')[0] ?? '').reading)),
    )
  : [];
const heldOut = all.map((one) => ({ one, p: 0 }));
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitWeights(
    all.filter((one) => one.fold !== fold),
    RIDGE,
  );
  for (const entry of heldOut) if (entry.one.fold === fold) entry.p = probability(weights, entry.one.signals);
}
for (const isCase of [false, true]) {
  const some = heldOut.filter(({ one }) => one.isCase === isCase);
  const share = (right: number) => `${right} of ${some.length} (${(right / some.length).toFixed(3)})`;
  console.log(isCase ? 'cases' : 'pages');
  console.log('  judge, held out:', share(some.filter(({ one, p }) => p >= 0.5 === one.isProduct).length));
  console.log('  rules:', share(some.filter(({ one }) => one.rules === one.isProduct).length));
  for (const { one, p } of some)
    if (p >= 0.5 !== one.isProduct || one.rules !== one.isProduct)
      console.log(`    ${one.file} is ${one.isProduct} judge ${p.toFixed(2)} rules ${one.rules}`);
}
const weights = fitWeights(all, RIDGE);
console.log(['intercept', ...names].map((name, at) => `${name} ${(weights[at] ?? 0).toFixed(2)}`).join('\n'));
