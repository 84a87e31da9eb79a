/** China's provinces and what they multiply China's factor with (METHOD §2). */
import { provinceRows } from '../../data/tables/provinces';

/** The figures of a province; Tibet has none. */
export interface ProvinceFigures {
  multiplier: number;
  /** With the electricity grid alone: one bound of the effect. */
  gridOnly: number;
  /** Industrial CO2 per output relative to China, 2019: the other bound. */
  rawRatio: number;
}

export interface Province {
  /** ISO 3166-2: "CN-GD". */
  code: string;
  name: string;
  figures: ProvinceFigures | null;
}

const byCode = new Map<string, Province>(
  provinceRows.map(([code, name, , multiplier, gridOnly, rawRatio]) => [
    code,
    {
      code,
      name,
      figures:
        multiplier === null || gridOnly === null || rawRatio === null
          ? null
          : { multiplier, gridOnly, rawRatio },
    },
  ]),
);

export const provinceList: readonly Province[] = [...byCode.values()];

/** A province by its ISO 3166-2 code; null for what is none. */
export function findProvince(code: string): Province | null {
  return byCode.get(code) ?? null;
}
