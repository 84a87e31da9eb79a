/** How far CEDA moved from one release to the next: the same sectors and countries, 2024 against 2025. */
import { readConsumerSectors, readCountryFactors } from '../../data/build/ceda';
import { median } from '../../data/build/median';
import type { Sources } from '../../data/build/sources';

export interface Drift {
  cells: number;
  /** Median of new / old. */
  median: number;
  /** Median absolute ln ratio, as a factor. */
  typicalFactor: number;
  /** Share of the cells that moved by more than a factor of two. */
  beyondTwo: number;
  /** China over Germany, clothing: old and new. */
  clothing: [number, number];
}

export async function driftOf(sources: Sources): Promise<Drift> {
  const sectors = await readConsumerSectors(sources);
  const before = await readCountryFactors(sources, 2024);
  const now = await readCountryFactors(sources, 2025);
  const logs: number[] = [];
  for (const [iso3, row] of now) {
    if (iso3 === 'ROW') continue;
    for (const sector of sectors) {
      const [old, young] = [before.get(iso3)?.get(sector) ?? 0, row.get(sector) ?? 0];
      if (old > 0 && young > 0) logs.push(Math.log(young / old));
    }
  }
  const clothing = (release: typeof now) =>
    (release.get('CHN')?.get('315000') ?? 0) / (release.get('DEU')?.get('315000') ?? 0);
  return {
    cells: logs.length,
    median: Math.exp(median(logs)),
    typicalFactor: Math.exp(median(logs.map(Math.abs))),
    beyondTwo: logs.filter((log) => Math.abs(log) > Math.LN2).length / logs.length,
    clothing: [clothing(before), clothing(now)],
  };
}
