/** The spread between two models, sector by sector: the ranges and verdicts rest on it (METHOD §5). */
import { readConsumerSectors } from './ceda';
import { readModelLogs, type SectorLogs } from './model-gaps';
import { ownWeight, poolOf, shrunkVariance, type Variance } from './shrink';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Spread {
  sector: string;
  /** sd of the natural logarithm of one factor. */
  factorSd: number;
  /** sd of the natural logarithm of the ratio of two origins. */
  ratioSd: number;
}

/**
 * Splits each sector's gaps between the models into a level (all regions alike) and the scatter of regions about it.
 * The level cancels in a ratio of two origins, whose variance is twice the scatter; one factor has both.
 */
export function spreadsOf(logs: readonly SectorLogs[], sectors: readonly string[]): Spread[] {
  const gaps = logs.map(({ sector, ceda, epa }) => ({
    sector,
    gap: ceda.map((value, region) => value - (epa[region] ?? 0)),
  }));
  const scatters: Variance[] = gaps.map(({ sector, gap }) => {
    const level = mean(gap);
    return { sector, variance: gap.reduce((sum, value) => sum + (value - level) ** 2, 0) / (gap.length - 1) };
  });
  const squares: Variance[] = gaps.map(({ sector, gap }) => ({ sector, variance: mean(gap) ** 2 }));
  const weight = ownWeight(scatters);
  return sectors.map((sector) => {
    const scatter = shrunkVariance(sector, scatters, weight);
    // One level a sector is too thin to stand alone: the pool's. A mean of five holds a fifth of the scatter.
    const level = Math.max(0, poolOf(sector, squares).variance - poolOf(sector, scatters).variance / 5);
    return { sector, factorSd: Math.sqrt(level + scatter), ratioSd: Math.sqrt(2 * scatter) };
  });
}

export async function buildSpread(sources: Sources): Promise<Table> {
  const logs = await readModelLogs(sources);
  const sectors = await readConsumerSectors(sources);
  const spreads = spreadsOf(logs, sectors);
  const measured = new Set(logs.map(({ sector }) => sector));
  const gsd = (value: number) => Math.exp(value).toFixed(2);
  const sorted = (of: 'factorSd' | 'ratioSd') => spreads.map((spread) => spread[of]).sort((a, b) => a - b);
  const [factor, ratio] = [sorted('factorSd'), sorted('ratioSd')];
  const range = (values: number[]) =>
    `${gsd(values[0] ?? 0)} to ${gsd(values.at(-1) ?? 0)}, median ${gsd(values[values.length >> 1] ?? 0)}`;
  return {
    file: 'spread.ts',
    content: moduleText(
      {
        source:
          'measured between Open CEDA 2025 by Watershed and the US EPA import emission factors from EXIOBASE 3.8.2; regions CN JP CA MX EU',
        year: '2023 and 2022',
        unit: 'standard deviation of a natural logarithm',
        licence: 'CC BY-SA 4.0',
      },
      `/** Sector, sd of ln of one factor, sd of ln of the ratio of two origins. Shrunk towards the sectors of their kind. */
export const spreadRows: readonly (readonly [string, number, number])[] = [
${spreads.map(({ sector, factorSd, ratioSd }) => `  ['${sector}', ${factorSd.toFixed(4)}, ${ratioSd.toFixed(4)}],`).join('\n')}
];
`,
    ),
    report: [
      `${logs.length} sectors measured; ${sectors.filter((sector) => !measured.has(sector)).length} consumer sectors take their pool's`,
      `GSD of a factor ${range(factor)}; of a ratio of two origins ${range(ratio)}`,
      ...spreads.map(
        ({ sector, factorSd, ratioSd }) =>
          `  ${sector} factor ${gsd(factorSd)} ratio ${gsd(ratioSd)}${measured.has(sector) ? '' : ' (pool)'}`,
      ),
    ],
  };
}
