/**
 * `npm run bench:categories [-- --pages DIR] [--readings FILE] [--fit] [--written]`: how often the kind of thing is right, how sure
 * it may be and what wrong ones cost in kg, beside baselines of the same run. Pages are read by the built extension in
 * a real Chromium, or out of FILE, where an earlier run left them. Every figure is of folds: the calibration that
 * judges a shop, or a language of the written part, was fitted without it. `--fit` prints the calibration of all of
 * them, for `src/interpret/kind/calibration.ts`. `--written` looks at the written titles alone, with the shipped
 * calibration and no page in view: for use while words are being written.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answering, calibration } from '../src/interpret/kind/calibration';
import { kindModelFrom } from '../src/interpret/kind/kind-model';
import { fitAnswering } from './bench-categories/answering';
import {
  type Case,
  FOLDS,
  pageCases,
  shelfCases,
  titlesAlone,
  wordsOfTwoMeanings,
  writtenCases,
} from './bench-categories/cases';
import { fitCalibration, ready, remembering } from './bench-categories/fit';
import type { Guess } from './bench-categories/guess';
import { labelledPages } from './bench-categories/labelled-pages';
import { type Fitted, majority, modelAlone, pooled } from './bench-categories/methods';
import { slowestBadTitleMs, titlesPerSecond } from './bench-categories/speed';
import { HEAD, line, shown } from './bench-categories/table';
import { type Judged, judgeAll } from './bench-categories/tally';
import { byWordLists } from './bench-categories/word-lists';
import { projectRoot } from './browser/built';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: join(projectRoot, '../shared/data/pages') },
    readings: { type: 'string' },
    fit: { type: 'boolean', default: false },
    written: { type: 'boolean', default: false },
  },
});
/** The written part is large and even: each eighth of it is enough to fit on. */
const WRITTEN_STEP = 8;
/** Fewer labelled cases of a language than these say nothing about it. */
const LANGUAGE_MIN = 3;

const weights = await readFile(join(projectRoot, 'data/tables/kind-model.bin'));
const model = remembering(kindModelFrom(new Uint8Array(weights).buffer));
const written = writtenCases();

function byLanguage(rows: readonly Judged[]): void {
  for (const language of [...new Set(rows.map((row) => row.language))].sort()) {
    const some = rows.filter((row) => row.language === language);
    if (some.length >= LANGUAGE_MIN) console.log(line(language, some));
  }
}

function onWritten(ours: (one: Case) => Guess, folds: string): void {
  const judged = judgeAll(written, ours);
  console.log(`\n## ${written.length} written titles that were not trained on, ${folds}\n\n${HEAD}`);
  console.log(line('majority', judgeAll(written, majority(written, model))));
  console.log(line('word lists of the first round', judgeAll(written, byWordLists)));
  console.log(line('model alone', judgeAll(written, modelAlone(model))));
  console.log(line('calibrated', judged));
  byLanguage(judged);
  const shelves = shelfCases();
  console.log(
    `\n## ${shelves.length} names of shelves, written by another hand than those that are known, ${folds}\n\n${HEAD}`,
  );
  console.log(line('calibrated', judgeAll(shelves, ours)));
  byLanguage(judgeAll(shelves, ours));
  const words = wordsOfTwoMeanings();
  const named = words.map(ours).filter(({ answered }) => answered);
  console.log(
    `${words.length} words of two meanings, each alone: ${shown(named.length / words.length)} answered, on the mean with ${shown(named.reduce((sum, { confidence }) => sum + confidence, 0) / named.length)}`,
  );
}

if (values.written) {
  onWritten(
    pooled(
      model,
      Array.from({ length: FOLDS }, () => ({ weights: calibration, named: answering })),
    ),
    'with the shipped calibration',
  );
  process.exit();
}
const pages = pageCases(await labelledPages(values.pages, values.readings));
const titles = titlesAlone(pages);

/** Pages as they are, their titles alone, and written titles: a third each. */
function fitOn(chosen: (one: Case) => boolean): Fitted {
  const real = [pages.filter(chosen), titles.filter(chosen)];
  const ofOurs = written.filter((one, at) => at % WRITTEN_STEP === 0 && chosen(one));
  const weights = fitCalibration(
    [...real, ofOurs].map((cases) => ready(cases, model)),
    model,
  );
  return { weights, named: fitAnswering(real.flat(), model, weights) };
}

if (values.fit) {
  console.log(fitOn(() => true));
  process.exit();
}
const byFold = Array.from({ length: FOLDS }, (_, fold) => fitOn((one) => one.fold !== fold));
const ours = pooled(model, byFold);
for (const [fold, { named }] of byFold.entries()) console.log(fold, named);

const onPages = judgeAll(pages, ours);
console.log(`## ${pages.length} real pages, by folds of shops\n\n${HEAD}`);
console.log(line('majority', judgeAll(pages, majority(pages, model))));
console.log(line('word lists of the first round', judgeAll(pages, byWordLists)));
console.log(line('model alone, on titles', judgeAll(pages, modelAlone(model))));
console.log(line('titles alone, calibrated', judgeAll(titles, ours)));
console.log(line('all evidence', onPages));
console.log(
  line(
    'with a path',
    onPages.filter(({ hasPath }) => hasPath),
  ),
);
console.log(
  line(
    'without',
    onPages.filter(({ hasPath }) => !hasPath),
  ),
);
byLanguage(onPages);

onWritten(ours, 'by folds of languages');

console.log('\nkg error: |ln(factor of the guess / factor of an acceptable sector)| in China; 0 = right.');
console.log(
  `weights ${(weights.length / 1e6).toFixed(2)} MB (target 3); ${Math.round(titlesPerSecond(written, kindModelFrom(new Uint8Array(weights).buffer)))} titles a second (target 1,000); slowest bad title ${shown(slowestBadTitleMs(model))} ms (target 5)`,
);
