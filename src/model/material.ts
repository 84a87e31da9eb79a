/** What a thing's material does to the level of clothing and textiles (METHOD §1). */
import { materialRows } from '../../data/tables/materials';

/** A part of a thing's mass. */
export interface MaterialPart {
  /** Id of the materials table: "wool". */
  material: string;
  /** 0 to 1. */
  share: number;
}

const factors = new Map(materialRows.map(([id, factor]) => [id, factor]));

/** A smaller part than this is no part of a list of materials. */
const LEAST = 0.001;

/** Factor of a composition, cotton = 1: the mean of its parts by mass. Null where a part is not known or there is none. */
export function materialFactor(parts: readonly MaterialPart[]): number | null {
  let [sum, mass] = [0, 0];
  for (const { material, share } of parts) {
    const factor = factors.get(material);
    if (factor === undefined || !(share >= LEAST && share <= 1)) return null;
    sum += factor * share;
    mass += share;
  }
  return mass > 0 ? sum / mass : null;
}
