/** Pure: the study's findings as Markdown, every figure from `data/tables/study.ts`. */
import {
  aboveChina,
  causes,
  chinaOver,
  chinaOverSecondModel,
  provincesThenAndNow,
} from '../../data/tables/study';

const names = new Intl.DisplayNames('en', { type: 'region' });
const ALPHA2: Record<string, string> = {
  CHN: 'CN',
  USA: 'US',
  DEU: 'DE',
  FRA: 'FR',
  JPN: 'JP',
  MEX: 'MX',
  KOR: 'KR',
  IND: 'IN',
  VNM: 'VN',
  EU: 'EU',
};
const nameOf = (code: string) => names.of(ALPHA2[code] ?? code) ?? code;

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** Share of a difference, on the log scale, that one cause makes. */
const share = (part: number, whole: number) => `${Math.round((100 * Math.log(part)) / Math.log(whole))} %`;

function provinceWords(): string {
  const left = provincesThenAndNow.filter(
    ([, , before, , after, named]) => named && before <= 6 && after > 6,
  );
  return left.map(([province, , , ratio]) => `${province} (${ratio.toFixed(2)})`).join(' and ');
}

export function studyText(): string {
  const [, , above, of] = chinaOver.find(([code]) => code === 'DEU') ?? ['', 0, 0, 0];
  return `# The study, in this data

Liu et al. 2015 (Nature Climate Change, doi 10.1038/nclimate2800) found that goods made in China carry more CO₂ because
each dollar of output causes more of it: coal and older plants, in a few provinces and industries. This page looks for
the same in newer data. \`npm run study\` writes it; \`tests/data/study.test.ts\` holds its figures.

## China over another country

kg CO₂e per dollar at the factory gate, median of ${of} manufacturing sectors. Factors: CEDA by Watershed (2025).

${table(
  [
    'country',
    'per dollar China is … times as high',
    'sectors where China is higher',
    'the same thing: … times',
  ],
  chinaOver.map(([code, median, higher, all, sameThing]) => [
    nameOf(code),
    median.toFixed(1),
    `${higher} of ${all}`,
    sameThing.toFixed(1),
  ]),
)}

The last column is what Whence says of *the same thing* made in both countries (docs/method.md §2). It is much less than
the factors have, because spending averages mix in price levels, brands and what each industry makes: studies of one
product find about half of the difference on a log scale, and much of what goes into a thing comes from the world market.

China is above Germany in ${above} of ${of} sectors. It is not the highest everywhere: in the
median sector ${aboveChina.median} of ${aboveChina.of} other countries lie above it, and Vietnam and India are about as high.

A second, independent model (US EPA import factors from EXIOBASE 3.8.2, 2022) says:

${table(
  ['region', 'China is … times as high, all gases', 'CO₂ alone', 'sectors'],
  chinaOverSecondModel.map(([region, median, carbon, sectors]) => [
    nameOf(region),
    median.toFixed(1),
    carbon.toFixed(1),
    String(sectors),
  ]),
)}

## Why

CO₂ per dollar of a whole economy, 2019 = carbon per energy × energy per output × 1 / price level.

${table(
  ['pair', 'ratio', 'carbon per energy', 'energy per output', 'price level', 'price level’s share'],
  causes.map(([one, other, ratio, carbon, energy, price]) => [
    `${nameOf(one)} / ${nameOf(other)}`,
    ...[ratio, carbon, energy, price].map((value) => value.toFixed(2)),
    share(price, ratio),
  ]),
)}

Much of what Vietnam and India show against the United States is the price level: a dollar buys more there. That is why
Whence compares the same thing, not the same money.

## Provinces, then and now

CO₂ of power and manufacturing per unit of secondary GDP, China = 1. The paper named Guizhou, Inner Mongolia, Ningxia,
Yunnan and Shanxi.

${table(
  ['province', '2007', 'rank', '2019', 'rank', 'named in the paper'],
  provincesThenAndNow.map(([province, before, rankBefore, after, rankAfter, named]) => [
    province,
    before.toFixed(2),
    String(rankBefore),
    after.toFixed(2),
    String(rankAfter),
    named ? 'yes' : 'no',
  ]),
)}

In 2007 the paper's five are among the first six. By 2019 ${provinceWords()} have left them.

## What this does not show

These are averages of whole industries. The two models share some of their sources. Neither tells one factory from another.
`;
}
