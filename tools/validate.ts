/**
 * `npm run validate [-- --sources DIR]`: our figures beside others'. Nothing is tuned to them. The source data must be
 * on this machine.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../data/build/median';
import { Sources } from '../data/build/sources';
import { projectRoot } from './browser/built';
import { catalogueFindings } from './validate/catalogue';
import { driftOf } from './validate/drift';
import { ecobalyseFindings } from './validate/ecobalyse';
import { rankings } from './validate/exiobase34';
import { findingsTable, holds, ratioOf } from './validate/finding';

const { values } = parseArgs({
  options: { sources: { type: 'string', default: join(projectRoot, '../shared/data') } },
});
if (!existsSync(join(values.sources, 'validation'))) {
  console.error(`There are no source data at ${values.sources}. Say where they are with --sources DIR.`);
  process.exit(2);
}
const sources = new Sources(values.sources);
const percent = (share: number) => `${Math.round(share * 100)} %`;

console.log('## Ecobalyse: three T-shirts with price and country, cradle to gate\n');
console.log(findingsTable(await ecobalyseFindings(sources)));

const measured = await catalogueFindings(sources);
const logs = measured.map((finding) => Math.log(ratioOf(finding)));
console.log('\n## Carbon Catalogue: makers’ own footprints, cradle to gate; prices are our judgement\n');
console.log(findingsTable(measured));
console.log(`\nOur 90 % range holds ${measured.filter(holds).length} of ${measured.length}.`);
console.log(`Ours over theirs: median ${Math.exp(median(logs)).toFixed(2)}.`);
console.log(`Typical distance: a factor of ${Math.exp(median(logs.map(Math.abs))).toFixed(2)}.`);

const drift = await driftOf(sources);
console.log('\n## CEDA 2025 over CEDA 2024, consumer sectors\n');
console.log(
  `${drift.cells} cells; median ${drift.median.toFixed(2)}; a typical cell moved by a factor of ${drift.typicalFactor.toFixed(2)}; ${percent(drift.beyondTwo)} by more than two.`,
);
console.log(
  `China over Germany, clothing: ${drift.clothing.map((ratio) => ratio.toFixed(2)).join(' then ')}.`,
);

const ranking = await rankings(sources);
console.log('\n## EXIOBASE 3.4 (2011): the order of countries, Spearman’s rho\n');
for (const { product, countries, rho } of ranking.products) {
  console.log(`${rho.toFixed(2)}  ${product} (${countries} countries)`);
}
console.log(`median ${ranking.median.toFixed(2)}`);
