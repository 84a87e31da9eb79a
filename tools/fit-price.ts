/**
 * `npx tsx tools/fit-price.ts --readings FILE [--index INDEX.tsv]`: the rules that choose among a page's prices beside
 * a logistic judge over the same signals, fitted without the shops that it is asked about. Readings are those that
 * `npm run bench:pages -- --readings FILE` keeps.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Price } from '../src/contracts/product';
import { readingSchema } from '../src/contracts/reading';
import { ofMainItem } from '../src/interpret/main-item';
import { candidatesOf } from '../src/interpret/price/candidates';
import { choose } from '../src/interpret/price/choose';
import { signCountries } from '../src/interpret/price/sign-countries';
import { shopCountryFrom } from '../src/interpret/shop-country';
import { withData } from '../src/interpret/structured-data/with-data';
import { labelOf } from './bench-pages/label';
import { projectRoot } from './browser/built';
import { type Amount, amountsOf, SIGNALS } from './fit-price/amounts';
import { type Choice, fitted, shares } from './fit-price/logit';
import { indexRows } from './read/index-rows';

const FOLDS = 10;

/** By the letters of the shop's name, so that a shop is in one fold whatever its pages. */
const foldOf = (shop: string) =>
  [...shop].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 9973, 7) % FOLDS;

interface Page extends Choice {
  file: string;
  fold: number;
  isRuleRight: boolean;
}

const { values } = parseArgs({ options: { readings: { type: 'string' }, index: { type: 'string' } } });
if (!values.readings)
  throw new Error('usage: npx tsx tools/fit-price.ts --readings FILE [--index INDEX.tsv]');
const index = values.index ?? join(projectRoot, '../shared/data/pages/index.tsv');
const rows = new Map((await indexRows(index))?.map((row) => [row.file, row]));

/** Pages with a labelled price that is among what was quoted; the others no judge could get right. */
function pageOf(json: string): Page | null {
  const { file, reading: quoted } = JSON.parse(json) as { file: string; reading: unknown };
  const row = rows.get(file);
  const label = row && labelOf(row);
  if (!row || !label?.amounts?.length || label.isProduct === false) return null;
  const reading = ofMainItem(withData(v.parse(readingSchema, quoted)));
  const url = new URL(reading.url);
  const shopCountry = shopCountryFrom(reading, url)?.value ?? null;
  const countries = [shopCountry, ...signCountries(reading, url, null)];
  const { data, tags } = candidatesOf(reading.prices, { shopCountry, countries });
  const isRight = ({ amount, currency }: Price) =>
    currency === label.currency && label.amounts?.some((one) => Math.abs(one - amount) < 0.005) === true;
  const amounts: Amount[] = amountsOf(data, tags);
  const right = new Set(amounts.flatMap(({ one }, at) => (isRight(one.price) ? [at] : [])));
  const chosen = choose(data, tags);
  return right.size === 0
    ? null
    : {
        file,
        fold: foldOf(row.shop ?? file),
        alternatives: amounts.map(({ signals }) => signals),
        right,
        isRuleRight: chosen !== undefined && isRight(chosen.price),
      };
}

const lines = (await readFile(values.readings, 'utf8')).trim().split('\n');
const pages = lines.flatMap((line) => pageOf(line) ?? []);
const top = (weights: readonly number[], page: Page) => {
  const all = shares(weights, page);
  return all.indexOf(Math.max(...all));
};
let judgeRight = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitted(
    pages.filter((page) => page.fold !== fold),
    SIGNALS.length,
  );
  for (const page of pages.filter((one) => one.fold === fold)) {
    const isRight = page.right.has(top(weights, page));
    if (isRight) judgeRight++;
    if (isRight !== page.isRuleRight) console.log(`${isRight ? 'judge only' : 'rules only'}\t${page.file}`);
  }
}
const ruleRight = pages.filter(({ isRuleRight }) => isRuleRight).length;
console.log(`pages whose price is among the quoted: ${pages.length}`);
console.log(`rules right: ${ruleRight} (${(ruleRight / pages.length).toFixed(3)})`);
console.log(
  `logistic judge right, shops unseen, ${FOLDS} folds: ${judgeRight} (${(judgeRight / pages.length).toFixed(3)})`,
);
console.log('weights from all pages:');
fitted(pages, SIGNALS.length).forEach((weight, at) => {
  console.log(`  ${weight.toFixed(2).padStart(6)}  ${SIGNALS[at]}`);
});
