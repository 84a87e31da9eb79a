/** kg CO2e per USD of every consumer sector in every country and subregion: the extension's own table. */
import { readConsumerSectors, readCountryFactors, readRegionFactors, readRegionOf } from './ceda';
import { readIsoCodes } from './iso-codes';
import { badCells } from './mends';
import { quantise } from './quantise';
import type { Sources } from './sources';
import { LATE_TEXTS, moduleText, type Table } from './table';

export async function buildFactors(sources: Sources): Promise<Table> {
  const sectors = await readConsumerSectors(sources);
  const factors = await readCountryFactors(sources);
  const regions = await readRegionFactors(sources);
  const regionOf = await readRegionOf(sources);
  const alpha2 = await readIsoCodes(sources);

  const bad = badCells(factors, sectors);
  const mended = new Set(bad.map(({ iso3, sector }) => `${iso3} ${sector}`));
  const countries = [...factors.keys()].filter((iso3) => iso3 !== 'ROW').sort();
  const regionNames = [...regions.keys()].sort();
  const values: number[] = [];
  const imputed: number[] = [];
  for (const sector of sectors) {
    for (const iso3 of countries) {
      const takesRegion = mended.has(`${iso3} ${sector}`);
      if (takesRegion) imputed.push(values.length);
      const row = takesRegion ? regions.get(regionOf.get(iso3) ?? '') : factors.get(iso3);
      values.push(row?.get(sector) ?? 0);
    }
    for (const name of regionNames) values.push(regions.get(name)?.get(sector) ?? 0);
  }
  const { lnLowest, lnStep, base64, worstError } = quantise(values);

  const shipped = bad.filter(({ iso3 }) => iso3 !== 'ROW');
  const cells = sectors.length * factors.size;
  return {
    file: 'factors.ts',
    content: moduleText(
      {
        source: 'Open CEDA 2025 by Watershed; mends by rule, see data/README.md',
        year: '2023 prices, release 2025',
        unit: 'kg CO2e per 2023 USD at producer price, cradle to gate; level n stands for exp(lnLowest + n * lnStep)',
        licence: 'CC BY-SA 4.0, "CEDA by Watershed"',
      },
      `/** Sector-major: cell = sector * places + place; places are the countries, then the subregions. */
export const factorSectors: readonly string[] = '${sectors.join(' ')}'.split(' ');
export const factorCountries: readonly string[] = '${countries.map((iso3) => alpha2.get(iso3)).join(' ')}'.split(' ');
export const factorRegions: readonly string[] = '${regionNames.join('|')}'.split('|');
export const lnLowest = ${lnLowest};
export const lnStep = ${lnStep};
/** Cells whose source was zero or an outlier: they hold the subregion's value. */
export const imputedCells: readonly number[] = [${imputed.join(', ')}];
export const factorLevels =
  '${base64}';
${LATE_TEXTS}`,
    ),
    report: [
      `${sectors.length} consumer sectors x ${countries.length} countries + ${regionNames.length} subregions; ROW dropped`,
      `mended ${bad.length} of ${cells} cells (${bad.length - shipped.length} in ROW, ${shipped.length} shipped with the flag)`,
      ...shipped.map(
        ({ iso3, sector, kgPerUsd, z }) =>
          `  ${iso3} ${sector} ${kgPerUsd} (${z === null ? 'zero' : `z ${z.toFixed(1)}`}) -> ${regions.get(regionOf.get(iso3) ?? '')?.get(sector)}`,
      ),
      `largest rounding error ${(worstError * 100).toFixed(4)} %`,
    ],
  };
}
