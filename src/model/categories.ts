/** The shopper-facing categories and the sectors behind them. */
import { type Category, categoryTable } from '../../data/tables/categories';
import { sectorMargins } from '../../data/tables/margins';

export type { Category };

/** Typical masses of the categories of a sector. */
const massesOf = (sector: string) =>
  categoryTable.filter((category) => category.sector === sector).map(({ massKg }) => massKg);

/** Geometric mean; null of none. */
const middleOf = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

const byId = new Map(categoryTable.map((category) => [category.id, category]));
const bySector = new Map(sectorMargins.map((row) => [row[0], row]));

/** A category, or a sector that was asked for by its code. */
export interface CategoryUse {
  /** The id or sector code that was given. */
  id: string;
  name: string;
  sector: string;
  /** Producers' share of the price without tax (b_k of METHOD §1). */
  producerShare: number;
  /** The share is not the sector's own in BEA's table: the median of its kind stands in, a judgement. */
  shareIsJudged: boolean;
  /** Typical mass of one item, a judgement; a sector's is the middle of its categories', null where it has none. */
  defaultMassKg: number | null;
}

/** A category by its id ("clothing") or by a consumer sector's code ("315000"); null for anything else. */
export function findCategory(given: string): CategoryUse | null {
  const category = byId.get(given);
  const row = bySector.get(category?.sector ?? given);
  if (!row) return null;
  const [sector, sectorName, producerShare, , , , basis] = row;
  return {
    id: given,
    name: category?.name ?? sectorName,
    sector,
    producerShare,
    defaultMassKg: category?.massKg ?? middleOf(massesOf(sector)),
    shareIsJudged: basis !== 'bea' && basis.length < 6,
  };
}

/** The sector behind a category id or sector code; null for an unknown one. */
export function sectorOf(category: string): string | null {
  return findCategory(category)?.sector ?? null;
}

export const categoryRows: readonly Category[] = categoryTable;
/** The 117 sectors that shoppers meet. */
export const consumerSectors: readonly string[] = [...bySector.keys()];
