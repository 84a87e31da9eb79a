/** Open CEDA's files as they are: factors by country, by subregion, and which country lies in which subregion. */
import type { Row, Sources } from './sources';

/** kg CO2e per 2023 USD by sector code. A cell that is empty reads as 0. */
export type SectorFactors = Map<string, number>;

/** CEDA's map and its rows spell three subregions differently (METHOD §9); the map's spelling is kept. */
const ROW_LABELS: Record<string, string> = {
  'South Eastern Asia': 'South-Eastern Asia',
  Carribean: 'Caribbean',
  'Australian and New Zealand': 'Australia and New Zealand',
};

function factorsOf(row: Row): SectorFactors {
  const factors: SectorFactors = new Map();
  for (const [sector, cell] of Object.entries(row)) {
    if (sector !== 'iso3' && sector !== 'country' && sector !== 'region') factors.set(sector, Number(cell));
  }
  return factors;
}

/** Rows by ISO alpha-3, "ROW" (rest of world) included: the mends look at it, the tables leave it out. */
export async function readCountryFactors(
  sources: Sources,
  release: 2024 | 2025 = 2025,
): Promise<Map<string, SectorFactors>> {
  const rows = await sources.rows(`ceda/factors_${release}.csv`);
  return new Map(rows.map((row) => [row.iso3 ?? '', factorsOf(row)]));
}

export async function readRegionFactors(sources: Sources): Promise<Map<string, SectorFactors>> {
  const rows = await sources.rows('ceda/regions_2025.csv');
  return new Map(
    rows.map((row) => {
      const label = row.region ?? '';
      return [ROW_LABELS[label] ?? label, factorsOf(row)];
    }),
  );
}

/** ISO alpha-3 → UN subregion, 250 codes. */
export async function readRegionOf(sources: Sources): Promise<Map<string, string>> {
  const rows = await sources.rows('ceda/country_to_region.csv');
  return new Map(rows.map((row) => [row.iso3 ?? '', row.region ?? '']));
}

/**
 * Sectors that shoppers buy from too, and that the source's list leaves out: coated paper (tape, stickers, wrapping
 * paper), paints, glues, parts of cars. Our judgement (2026); BEA has what households pay for each of them.
 */
const ALSO_BOUGHT = ['322220', '325510', '325520', '336390'];

export async function readConsumerSectors(sources: Sources): Promise<string[]> {
  return [...(await sources.json<string[]>('ceda/consumer_sectors.json')), ...ALSO_BOUGHT];
}

/** Sector code → name. */
export async function readSectorNames(sources: Sources): Promise<Map<string, string>> {
  const rows = await sources.rows('ceda/sectors_2025.csv');
  return new Map(rows.map((row) => [row.code ?? '', row.name ?? '']));
}
