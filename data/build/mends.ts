/** Which cells of CEDA are not to be believed, as a rule (METHOD §9). */
import type { SectorFactors } from './ceda';
import { median } from './median';

/** Robust |z| beyond which a cell counts as an outlier: the usual cut of Iglewicz and Hoaglin (1993). */
const Z_LIMIT = 3.5;
/** Makes the median absolute deviation of a normal sample estimate its standard deviation. */
const MAD_TO_SD = 1.4826;

export interface BadCell {
  iso3: string;
  sector: string;
  kgPerUsd: number;
  /** Robust z on the log scale; null for a cell that is zero. */
  z: number | null;
}

/**
 * Cells that are zero, or outliers among countries on the log scale. The rest-of-world row takes part in the
 * count, as METHOD does it (27 of 17,433).
 */
export function badCells(factors: Map<string, SectorFactors>, sectors: readonly string[]): BadCell[] {
  const bad: BadCell[] = [];
  for (const sector of sectors) {
    const cells = [...factors].map(([iso3, row]) => ({ iso3, kgPerUsd: row.get(sector) ?? 0 }));
    const logs = cells.filter((cell) => cell.kgPerUsd > 0).map((cell) => Math.log(cell.kgPerUsd));
    const middle = median(logs);
    const spread = MAD_TO_SD * median(logs.map((value) => Math.abs(value - middle)));
    for (const { iso3, kgPerUsd } of cells) {
      const z = kgPerUsd > 0 ? (Math.log(kgPerUsd) - middle) / spread : null;
      if (z === null || Math.abs(z) > Z_LIMIT) bad.push({ iso3, sector, kgPerUsd, z });
    }
  }
  return bad;
}
