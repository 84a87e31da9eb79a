/** What drives a country's factors: its grid, its energy, its use of energy, its price level. */
import { readRegionOf } from './ceda';
import { readIsoCodes } from './iso-codes';
import { median } from './median';
import type { Row, Sources } from './sources';
import { moduleText, type Table } from './table';

const FIELDS = [
  'elec_gco2_kwh',
  'kgco2_per_kwh_primary_2024',
  'kgco2_per_kwh_primary_2019',
  'kwh_primary_per_usdppp_2019',
  'price_level_gdp_2019',
] as const;

const numberOf = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** Median price level of a subregion's countries, else of the world: stands in where a country has none. */
function priceLevelOf(region: string, levels: Map<string, number[]>): number {
  return median(levels.get(region) ?? [...levels.values()].flat());
}

export async function buildDrivers(sources: Sources): Promise<Table> {
  const alpha2 = await readIsoCodes(sources);
  const rows = new Map<string, Row>();
  for (const row of await sources.rows('drivers/country_drivers.csv')) {
    const code = alpha2.get(row.iso3 ?? '');
    if (code) rows.set(code, row);
  }
  const places = [...(await readRegionOf(sources))]
    .map(([iso3, region]) => ({ code: alpha2.get(iso3) ?? '', region }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const levels = new Map<string, number[]>();
  for (const { code, region } of places) {
    const level = numberOf(rows.get(code)?.price_level_gdp_2019);
    if (level !== null) levels.set(region, [...(levels.get(region) ?? []), level]);
  }
  let stoodIn = 0;
  const lines = places.map(({ code, region }) => {
    const cells: (number | null)[] = FIELDS.map((field) => numberOf(rows.get(code)?.[field]));
    const own = cells[4] !== null;
    if (!own) {
      stoodIn++;
      cells[4] = Number(priceLevelOf(region, levels).toFixed(3));
    }
    return `  ${code}: [${cells.join(', ')}, ${own}],`
      .replaceAll('[,', '[null,')
      .replace(/, (?=,)/g, ', null');
  });
  return {
    file: 'drivers.ts',
    content: moduleText(
      {
        source:
          'grid: Ember; energy and CO2: Our World in Data (Global Carbon Project, Energy Institute); price level: Penn World Table 10.01',
        year: 'grid: latest, mostly 2024; carbon per primary energy 2024 and 2019; energy per output and price level 2019',
        unit: 'gCO2 per kWh of electricity; kgCO2 per kWh of primary energy, twice; kWh per PPP$; price level of GDP, USA PWT basis',
        licence: 'CC BY-SA 4.0; CC BY 4.0; CC BY 4.0',
      },
      `/**
 * By country: grid gCO2/kWh, kgCO2/kWh primary 2024, the same 2019, kWh primary/PPP$ 2019, price level 2019, and whether
 * the price level is the country's own (else the median of its subregion, or of the world: a judgement). null = no data.
 */
export const driverRows: Readonly<
  Record<string, readonly [number | null, number | null, number | null, number | null, number, boolean]>
> = {
${lines.join('\n')}
};
`,
    ),
    report: [
      `${places.length} countries, ${places.filter(({ code }) => rows.has(code)).length} with a row; price level stands in for ${stoodIn}`,
    ],
  };
}
