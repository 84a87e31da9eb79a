/** How things travel: kg CO2e per tonne-kilometre, kilometres between countries, who shares land (METHOD §6). */
import { readRegionOf } from './ceda';
import { type Distances, readGreatCircles, readSeaDistances } from './freight/distances';
import { readFreightFactors } from './freight/emission-factors';
import { landmassOf } from './freight/land';
import { readIsoCodes } from './iso-codes';
import { median } from './median';
import type { Sources } from './sources';
import { LATE_TEXTS, moduleText, type Table } from './table';

const LEVELS = 255;

/** Kilometres in 8 bits each, equal steps of the logarithm: at most half a step off, 2 % here. */
function pack(km: readonly number[]): { lnLowest: number; lnStep: number; base64: string } {
  const logs = km.map(Math.log);
  const lnLowest = Math.min(...logs);
  const lnStep = (Math.max(...logs) - lnLowest) / LEVELS;
  const levels = Uint8Array.from(logs, (log) => Math.round((log - lnLowest) / lnStep));
  return { lnLowest, lnStep, base64: Buffer.from(levels).toString('base64') };
}

/** Sea kilometres as 16-bit little-endian numbers. */
function packSea(km: readonly number[]): string {
  return Buffer.from(Uint8Array.from(km.flatMap((value) => [value & 255, value >> 8]))).toString('base64');
}

/** How much longer the way by sea is than the great circle: median over the pairs of ports. */
function seaDetour(sea: Distances, air: Distances): number {
  const index = new Map(air.codes.map((code, i) => [code, i]));
  const ratios: number[] = [];
  for (const [i, row] of sea.km.entries()) {
    for (const [j, km] of row.entries()) {
      const [a, b] = [index.get(sea.codes[i] ?? ''), index.get(sea.codes[j] ?? '')];
      if (i === j || a === undefined || b === undefined) continue;
      ratios.push(km / (air.km[Math.max(a, b)]?.[Math.min(a, b)] ?? km));
    }
  }
  return Number(median(ratios).toFixed(2));
}

export async function buildFreight(sources: Sources): Promise<Table> {
  const factors = await readFreightFactors(sources);
  const air = await readGreatCircles(sources);
  const sea = await readSeaDistances(sources);
  const regionOf = await readRegionOf(sources);
  const alpha2 = await readIsoCodes(sources);
  const landmasses = new Map<string, string[]>();
  for (const [iso3, region] of regionOf) {
    const code = alpha2.get(iso3) ?? '';
    const land = landmassOf(code, region);
    if (land !== code) landmasses.set(land, [...(landmasses.get(land) ?? []), code].sort());
  }
  const { lnLowest, lnStep, base64 } = pack(air.km.flat());
  const detour = seaDetour(sea, air);
  return {
    file: 'freight.ts',
    content: moduleText(
      {
        source:
          'kg per tonne-kilometre: UK DESNZ 2025, direct and well to tank; great circles: CEPII GeoDist (distw); sea: ORNL network by way of searoute; landmasses: our judgement (data/build/freight/land.ts)',
        year: '2025; 2011; network as of 2024; 2026',
        unit: 'kg CO2e per tonne-kilometre; km',
        licence: 'OGL v3; CEPII, free with citation; Apache-2.0',
      },
      `export const kgPerTonneKm = { sea: ${factors.sea}, lorry: ${factors.lorry}, rail: ${factors.rail}, air: ${factors.air} } as const;
/** The way by sea over the great circle, median of the pairs of ports: for countries that have no port in the table. */
export const seaDetour = ${detour};
/** Lorries reach every country of a landmass; a country in none is an island. */
export const landmasses: readonly (readonly string[])[] = [
${[...landmasses]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, codes]) => `  '${codes.join(' ')}'.split(' '),`)
  .join('\n')}
];
/** Main ports, one a country; the United States have one a coast. Row i holds the km to ports 0 to i. */
export const seaPorts: readonly string[] = '${sea.codes.join(' ')}'.split(' ');
/** 16-bit little-endian km, row by row. */
export const seaKm =
  '${packSea(sea.km.flat())}';
/** Row i holds the great circle to countries 0 to i, weighted by population; on the diagonal within the country. */
export const airCountries: readonly string[] = '${air.codes.join(' ')}'.split(' ');
/** 8-bit levels: km = exp(airLnLowest + level * airLnStep). */
export const airLnLowest = ${lnLowest};
export const airLnStep = ${lnStep};
export const airLevels =
  '${base64}';
${LATE_TEXTS}`,
    ),
    report: [
      ...Object.entries(factors).map(([mode, factor]) => `${mode} ${factor} kg CO2e per tonne-kilometre`),
      `${sea.codes.length} ports, ${air.codes.length} countries; by sea ${detour} times the great circle (median)`,
      `largest rounding error of a great circle ${((Math.exp(lnStep / 2) - 1) * 100).toFixed(1)} %`,
    ],
  };
}
