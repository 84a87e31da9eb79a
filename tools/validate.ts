/**
 * `npm run validate [-- --sources DIR]`: our figures beside others'. Nothing is tuned to them. The source data must be
 * on this machine.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Sources } from '../data/build/sources';
import { projectRoot } from './browser/built';
import { classifier } from './estimate/classify';
import { differenceTable } from './validate/differences';
import { driftOf } from './validate/drift';
import { ecobalyseFindings } from './validate/ecobalyse';
import { rankings } from './validate/exiobase34';
import { findingsTable } from './validate/finding';
import { levelReport, levelTable } from './validate/levels';
import { originsReport } from './validate/origins';

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

const levels = await levelReport(sources);
console.log(
  '\n## Levels: makers’ measured products, cradle to gate, each maker left out; prices are mostly judgements\n',
);
console.log(levelTable('method', levels.methods));
console.log('\nMETHOD 2 with less known of each product:\n');
console.log(levelTable('known', levels.states));
console.log(
  '\nRows that no fit has seen (ADEME by way of impactco2, check only; made anywhere, sold in France):\n',
);
console.log(levelTable('check', [{ name: 'METHOD 2', results: levels.checks }]));

console.log(
  '\n## Differences: the same product made in two countries, process studies; each group left out\n',
);
console.log(await differenceTable(sources));

console.log(
  '## Where things come from: labelled pages with their statement hidden; nothing was fitted to them\n',
);
console.log(await originsReport(sources, classifier()));

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
