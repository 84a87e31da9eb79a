/** Factors of moving and selling goods in the shop's country (METHOD §6). */
import { readCountryFactors, readRegionFactors, readRegionOf } from './ceda';
import { readIsoCodes } from './iso-codes';
import { badCells } from './mends';
import { quantise } from './quantise';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

/** Goods are brought to wholesaler and shop by lorry: a judgement, for BEA does not part its transport margin. */
const TRANSPORT = '484000';
/** The shops we read sell over the net: nonstore retailers. Food needs cold rooms wherever it is sold. A judgement. */
const WEB_SHOPS = '454000';
const FOOD_SHOPS = '445000';
/**
 * Which wholesalers and shops sell what, by the beginning of the sector's code, the first that fits: our reading of
 * what CEDA says these trades sell. Drugs' wholesalers sell toiletries too.
 */
const KINDS: readonly (readonly [stem: string, wholesale: string, retail: string])[] = [
  ['311', '424400', FOOD_SHOPS],
  ['312', '424400', FOOD_SHOPS],
  ['3254', '424200', WEB_SHOPS],
  ['3256', '424200', WEB_SHOPS],
  ['334', '423600', WEB_SHOPS],
  ['335', '423600', WEB_SHOPS],
  ['321', '423A00', WEB_SHOPS],
  ['327', '423A00', WEB_SHOPS],
  ['33', '423A00', WEB_SHOPS],
  ['', '424A00', WEB_SHOPS],
];

export async function buildTrade(sources: Sources): Promise<Table> {
  const sectors = [...new Set([TRANSPORT, ...KINDS.flatMap(([, wholesale, retail]) => [wholesale, retail])])];
  const factors = await readCountryFactors(sources);
  const regions = await readRegionFactors(sources);
  const regionOf = await readRegionOf(sources);
  const alpha2 = await readIsoCodes(sources);
  const bad = badCells(factors, sectors);
  const mended = new Set(bad.map(({ iso3, sector }) => `${iso3} ${sector}`));
  const countries = [...factors.keys()].filter((iso3) => iso3 !== 'ROW').sort();
  const regionNames = [...regions.keys()].sort();
  const values = sectors.flatMap((sector) => [
    ...countries.map((iso3) => {
      const row = mended.has(`${iso3} ${sector}`) ? regions.get(regionOf.get(iso3) ?? '') : factors.get(iso3);
      return row?.get(sector) ?? 0;
    }),
    ...regionNames.map((name) => regions.get(name)?.get(sector) ?? 0),
  ]);
  const { lnLowest, lnStep, base64, worstError } = quantise(values);
  const kindLines = KINDS.map(
    ([stem, wholesale, retail]) =>
      `  ['${stem}', ${sectors.indexOf(wholesale)}, ${sectors.indexOf(retail)}], // ${wholesale}, ${retail}`,
  );
  return {
    file: 'trade.ts',
    content: moduleText(
      {
        source:
          'Open CEDA 2025 by Watershed; mended as factors.ts; which trade sells what: our judgement (data/build/trade.ts)',
        year: '2023 prices, release 2025; 2026',
        unit: 'kg CO2e per 2023 USD at producer price; level n stands for exp(tradeLnLowest + n * tradeLnStep)',
        licence: 'CC BY-SA 4.0, "CEDA by Watershed"',
      },
      `/** Beginning of a sector's code, rows of its wholesale and retail trade; the first that fits. Row 0 is transport by lorry. */
export const tradeKinds: readonly (readonly [stem: string, wholesale: number, retail: number])[] = [
${kindLines.join('\n')}
];
/** Trades one after the other; in each the countries, then the subregions. */
export const tradeCountries: readonly string[] = '${countries.map((iso3) => alpha2.get(iso3)).join(' ')}'.split(' ');
export const tradeRegions: readonly string[] = '${regionNames.join('|')}'.split('|');
export const tradeLnLowest = ${lnLowest};
export const tradeLnStep = ${lnStep};
export const tradeLevels =
  '${base64}';
`,
    ),
    report: [
      `${sectors.join(', ')} x ${countries.length} countries + ${regionNames.length} subregions; mended ${bad.map(({ iso3, sector }) => `${iso3} ${sector}`).join(', ') || 'none'}`,
      `largest rounding error ${(worstError * 100).toFixed(4)} %`,
    ],
  };
}
