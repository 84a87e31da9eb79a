/** Factors of moving and selling goods in the shop's country (METHOD §3). */
import { readCountryFactors, readRegionFactors, readRegionOf } from './ceda';
import { readIsoCodes } from './iso-codes';
import { badCells } from './mends';
import { quantise } from './quantise';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

/** Truck transportation, other nondurable goods wholesalers, all other retail: stand for their trades, a judgement. */
const TRADES = { transport: '484000', wholesale: '424A00', retail: '4B0000' } as const;

export async function buildTrade(sources: Sources): Promise<Table> {
  const sectors = Object.values(TRADES);
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
  return {
    file: 'trade.ts',
    content: moduleText(
      {
        source: 'Open CEDA 2025 by Watershed; mended as factors.ts',
        year: '2023 prices, release 2025',
        unit: 'kg CO2e per 2023 USD at producer price; level n stands for exp(tradeLnLowest + n * tradeLnStep)',
        licence: 'CC BY-SA 4.0, "CEDA by Watershed"',
      },
      `/** Transport, wholesale, retail, one after the other; in each the countries, then the subregions. */
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
