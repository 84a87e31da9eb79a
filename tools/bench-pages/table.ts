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

export function tableLines({ price, isProduct, title, origin, noOrigin }: Scores): string[] {
  // What is said where a page states none is a false country too.
  const falseCountries = origin.falsePositives + noOrigin.falsePositives;
  const precision = origin.truePositives / (origin.truePositives + falseCountries);
  return [
    '| | target | measured | of |',
    '|---|---|---|---|',
    `| price and currency exact, F1 | .970 | ${shown(price.f1)} | ${counts(price)} |`,
    ...RIVALS.map(
      ([name, f1]) => `| — published: ${name} | | ${shown(f1)} | all 140 pages of the benchmark |`,
    ),
    `| origin, precision | .980 | ${shown(precision)} | ${origin.truePositives} right, ${falseCountries} wrong |`,
    `| origin, recall | .900 | ${shown(origin.recall)} | ${origin.pages} pages that state one |`,
    `| no origin stated: "unknown" | .990 | ${shown(noOrigin.accuracy)} | ${noOrigin.pages} pages |`,
    `| product or not | .980 | ${shown(isProduct.accuracy)} | ${isProduct.pages} pages |`,
    `| title | .970 | ${shown(title.accuracy)} | ${title.pages} pages |`,
  ];
}

export function missLines(scores: Scores): string[] {
  return (['price', 'origin', 'noOrigin', 'isProduct', 'title'] as const).flatMap((row) =>
    scores[row].misses.map(({ file, wanted, got }) => `${row}\t${file}\twanted ${wanted}\tgot ${got}`),
  );
}
