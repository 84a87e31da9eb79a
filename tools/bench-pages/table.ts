/** The scores as the table that README carries. */
import type { Scores } from './score';
import type { Tally } from './tally';

const shown = (value: number) => (Number.isNaN(value) ? '—' : value.toFixed(3).replace(/^0/, ''));
const counts = ({ truePositives, falsePositives, falseNegatives }: Tally) =>
  `${truePositives} right, ${falsePositives} wrong, ${falseNegatives} missed`;

/**
 * Published F1 of price on the whole 140 pages of scrapinghub/product-extraction-benchmark (its README, 2021):
 * services that see the page on a server, and the open-source reader of structured data.
 */
const RIVALS = [
  ['Zyte Automatic Extraction', 0.918],
  ['Diffbot', 0.824],
  ['extruct', 0.685],
] as const;

const originPrecision = ({ origin, noOrigin }: Scores) =>
  // What is said where a page states none is a false country too.
  origin.truePositives / (origin.truePositives + origin.falsePositives + noOrigin.falsePositives);

/** The lowest and the highest of what the folds give; a fold without such a page gives none. */
function range(folds: readonly Scores[], figure: (scores: Scores) => number): string {
  const figures = folds.map(figure).filter((one) => !Number.isNaN(one));
  return figures.length ? `${shown(Math.min(...figures))}–${shown(Math.max(...figures))}` : '—';
}

/** @param folds the same pages parted by shop: how far a figure depends on which shops were looked at. */
export function tableLines(all: Scores, folds: readonly Scores[]): string[] {
  const { price, isProduct, title, origin, stated, noOrigin } = all;
  const falseCountries = origin.falsePositives + noOrigin.falsePositives;
  const row = (name: string, target: string, figure: (scores: Scores) => number, of: string) =>
    `| ${name} | ${target} | ${shown(figure(all))} | ${range(folds, figure)} | ${of} |`;
  return [
    `| | target | all | lowest and highest of ${folds.length} folds of shops | of |`,
    '|---|---|---|---|---|',
    row('price and currency exact, F1', '.955', (one) => one.price.f1, counts(price)),
    ...RIVALS.map(
      ([name, f1]) => `| — published: ${name} | | ${shown(f1)} | | all 140 pages of the benchmark |`,
    ),
    row(
      'origin, precision',
      '.980',
      originPrecision,
      `${origin.truePositives} right, ${falseCountries} wrong`,
    ),
    row('origin, recall', '.920', (one) => one.origin.recall, `${origin.pages} pages that state one`),
    row(
      'the same, lists of countries read whole',
      '',
      (one) => one.stated.recall,
      `${stated.truePositives} right, ${stated.falsePositives} wrong`,
    ),
    row('no origin stated: "unknown"', '.990', (one) => one.noOrigin.accuracy, `${noOrigin.pages} pages`),
    row('product or not', '.970', (one) => one.isProduct.accuracy, `${isProduct.pages} pages`),
    row('title', '.960', (one) => one.title.accuracy, `${title.pages} pages`),
  ];
}

export function missLines(scores: Scores): string[] {
  return (['price', 'origin', 'stated', 'noOrigin', 'isProduct', 'title'] as const).flatMap((row) =>
    scores[row].misses.map(({ file, wanted, got }) => `${row}\t${file}\twanted ${wanted}\tgot ${got}`),
  );
}
