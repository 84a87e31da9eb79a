/** All manufacturing sectors for nine countries: for the tests of METHOD §8; the extension never imports it. */
import { readCountryFactors } from './ceda';
import { readIsoCodes } from './iso-codes';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

const COUNTRIES = ['CHN', 'DEU', 'FRA', 'IND', 'JPN', 'KOR', 'MEX', 'USA', 'VNM'];

export async function buildManufacturing(sources: Sources): Promise<Table> {
  const factors = await readCountryFactors(sources);
  const alpha2 = await readIsoCodes(sources);
  const sectors = [...(factors.get('CHN')?.keys() ?? [])].filter((code) => code.startsWith('3'));
  const lines = sectors.map(
    (sector) => `  ['${sector}', ${COUNTRIES.map((iso3) => factors.get(iso3)?.get(sector)).join(', ')}],`,
  );
  return {
    file: 'manufacturing.ts',
    content: moduleText(
      {
        source: 'Open CEDA 2025 by Watershed, as published, without mends',
        year: '2023 prices, release 2025',
        unit: 'kg CO2e per 2023 USD at producer price, cradle to gate',
        licence: 'CC BY-SA 4.0, "CEDA by Watershed"',
      },
      `/** Sectors whose code begins with 3. For the tests of METHOD §8 only; no room of the extension imports it. */
export const manufacturingCountries = ['${COUNTRIES.map((iso3) => alpha2.get(iso3)).join("', '")}'] as const;
export const manufacturingFactors: readonly (readonly [string, ...number[]])[] = [
${lines.join('\n')}
];
`,
    ),
    report: [`${sectors.length} manufacturing sectors x ${COUNTRIES.length} countries (tests only)`],
  };
}
