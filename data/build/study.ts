/** What Liu et al. 2015 found, looked for in this data (METHOD §8). */
import { readCountryFactors } from './ceda';
import { WEIGHT } from './difference';
import { readIsoCodes } from './iso-codes';
import { median } from './median';
import { readModelLogs, type SectorLogs, SHARED_REGIONS } from './model-gaps';
import { type BracketReader, readBrackets } from './ratios/brackets';
import { blend } from './ratios/pairs';
import type { Row, Sources } from './sources';
import { type Causes, causesOf, readEconomies } from './study/economies';
import { moduleText, type Table } from './table';

const CHINA = 'CHN';
const OTHERS = ['USA', 'DEU', 'FRA', 'JPN', 'MEX', 'KOR', 'IND', 'VNM'];
const PAIRS: [string, string][] = [
  ['CHN', 'USA'],
  ['CHN', 'EU'],
  ['VNM', 'USA'],
  ['IND', 'USA'],
];
/** The five provinces that the paper names. */
const NAMED = ['Guizhou', 'Inner Mongolia', 'Ningxia', 'Yunnan', 'Shanxi'];

const digits = (value: number, count: number) => Number(value.toFixed(count));

/** @param brackets both sides of a difference, by ISO alpha-2. */
function overChina(
  factors: Map<string, Map<string, number>>,
  other: string,
  brackets: BracketReader,
  alpha2: ReadonlyMap<string, string>,
) {
  const [china, theirs] = [factors.get(CHINA), factors.get(other)];
  const sectors = [...(china?.keys() ?? [])].filter((sector) => sector.startsWith('3'));
  const ratios = sectors.map((sector) => (china?.get(sector) ?? 0) / (theirs?.get(sector) ?? 0));
  // What H says of the same thing, sector by sector.
  const same = sectors.flatMap((sector) => {
    const sides = brackets(alpha2.get(CHINA) ?? '', alpha2.get(other) ?? '', sector);
    return sides ? [Math.exp(blend(sides, WEIGHT))] : [];
  });
  return {
    other,
    medianSameThing: median(same),
    median: median(ratios),
    above: ratios.filter((ratio) => ratio > 1).length,
    of: ratios.length,
  };
}

/** How many countries' factors lie above China's, by sector. */
function countriesAboveChina(factors: Map<string, Map<string, number>>): number[] {
  const own = [...factors].filter(([iso3]) => iso3 !== 'ROW' && iso3 !== CHINA).map(([, row]) => row);
  return [...(factors.get(CHINA) ?? [])]
    .filter(([sector]) => sector.startsWith('3'))
    .map(([sector, china]) => own.filter((row) => (row.get(sector) ?? 0) > china).length);
}

/** China over a region of the second model, by sector. */
function secondModelRatios(logs: readonly SectorLogs[], region: string): number[] {
  const regions = Object.keys(SHARED_REGIONS);
  const [china, other] = [regions.indexOf('CN'), regions.indexOf(region)];
  return logs.map(({ epa }) => Math.exp((epa[china] ?? 0) - (epa[other] ?? 0)));
}

/** Provinces by industrial CO2 per output with China = 1, highest first. */
function ranked(rows: Row[], year: string) {
  return rows
    .filter((row) => row.year === year && row.ratio_industry && row.province !== 'China')
    .map((row) => ({ province: row.province ?? '', ratio: Number(row.ratio_industry) }))
    .sort((a, b) => b.ratio - a.ratio);
}

export async function buildStudy(sources: Sources): Promise<Table> {
  const factors = await readCountryFactors(sources);
  const alpha2 = await readIsoCodes(sources);
  const alpha3 = new Map([...alpha2].map(([iso3, code]) => [code, iso3]));
  const brackets = await readBrackets(sources, alpha3);
  const medians = OTHERS.map((other) => overChina(factors, other, brackets, alpha2));
  const higher = countriesAboveChina(factors);
  const allGases = await readModelLogs(sources);
  const carbonAlone = await readModelLogs(sources, ['Carbon dioxide']);
  const second = ['EU', 'JP', 'MX', 'CA'].map((region) => ({
    region,
    median: median(secondModelRatios(allGases, region)),
    medianCarbon: median(secondModelRatios(carbonAlone, region)),
    of: allGases.length,
  }));
  const economies = await readEconomies(sources);
  const causes: (Causes & { pair: [string, string] })[] = PAIRS.map((pair) => ({
    pair,
    ...causesOf(economies, pair[0], pair[1]),
  }));
  const provinceRows = await sources.rows('china/province_intensity.csv');
  const then = ranked(provinceRows, '2007');
  const now = ranked(provinceRows, '2019');
  const provinces = [...new Set([...then.slice(0, 6).map(({ province }) => province), ...NAMED])].map(
    (province) => {
      const place = (list: typeof then) => {
        const rank = list.findIndex((row) => row.province === province);
        return `${digits(list[rank]?.ratio ?? 0, 2)}, ${rank + 1}`;
      };
      return `  ['${province}', ${place(then)}, ${place(now)}, ${NAMED.includes(province)}],`;
    },
  );
  return {
    file: 'study.ts',
    content: moduleText(
      {
        source:
          'Open CEDA 2025 by Watershed; US EPA import factors (EXIOBASE 3.8.2), ratios only; Our World in Data, Penn World Table; CEADs and NBS, ratios only; the question: Liu et al. 2015, doi 10.1038/nclimate2800',
        year: '2023; 2022; 2019; 2007 and 2019',
        unit: 'ratios; ranks among the provinces with figures',
        licence: 'CC BY-SA 4.0, "CEDA by Watershed"; facts, cite CEADs',
      },
      `/**
 * China over another country (ISO alpha-3): median of the manufacturing sectors per dollar, sectors where China is above,
 * sectors, and the median of what METHOD §2 says of the same thing.
 */
export const chinaOver: readonly (readonly [string, number, number, number, number])[] = [
${medians.map(({ other, median, above, of, medianSameThing }) => `  ['${other}', ${digits(median, 3)}, ${above}, ${of}, ${digits(medianSameThing, 3)}],`).join('\n')}
];
/** Countries whose factor is above China's: of how many, median of the sectors, sectors where there is none. */
export const aboveChina = { of: ${factors.size - 2}, median: ${median(higher)}, sectorsWithNone: ${higher.filter((count) => count === 0).length} } as const;
/** The same as chinaOver in the second model, by its regions: median with all gases, with CO2 alone, sectors. */
export const chinaOverSecondModel: readonly (readonly [string, number, number, number])[] = [
${second.map(({ region, median, medianCarbon, of }) => `  ['${region}', ${digits(median, 3)}, ${digits(medianCarbon, 3)}, ${of}],`).join('\n')}
];
/** CO2 per dollar of output, whole economies, 2019: pair, ratio, and its factors: carbon per energy, energy per output, price level. */
export const causes: readonly (readonly [string, string, number, number, number, number])[] = [
${causes
  .map(
    ({ pair, ratio, carbonPerEnergy, energyPerOutput, priceLevel }) =>
      `  ['${pair[0]}', '${pair[1]}', ${[ratio, carbonPerEnergy, energyPerOutput, priceLevel].map((value) => digits(value, 3)).join(', ')}],`,
  )
  .join('\n')}
];
/** Province, industrial CO2 per secondary GDP with China = 1 and rank in 2007, the same in 2019, named in the paper. */
export const provincesThenAndNow: readonly (readonly [string, number, number, number, number, boolean])[] = [
${provinces.join('\n')}
];
`,
    ),
    report: [
      ...medians.map(
        ({ other, median, above, of, medianSameThing }) =>
          `China over ${other} ${median.toFixed(2)} per dollar, above in ${above} of ${of}; the same thing ${medianSameThing.toFixed(2)}`,
      ),
      `countries above China: ${median(higher)} of ${factors.size - 2} in the median sector`,
      ...causes.map(
        ({ pair, ratio, carbonPerEnergy, energyPerOutput, priceLevel }) =>
          `${pair.join('/')} ${ratio.toFixed(2)} = ${carbonPerEnergy.toFixed(2)} x ${energyPerOutput.toFixed(2)} x ${priceLevel.toFixed(2)}`,
      ),
    ],
  };
}
