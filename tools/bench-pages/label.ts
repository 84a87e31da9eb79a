/** What a person says of a saved page, as the index gives it. */
import type { IndexRow } from '../read/index-rows';

export interface Label {
  file: string;
  /** Null where the page may or may not count as one (a classified ad, an auction, a service, a comparison). */
  isProduct: boolean | null;
  /** Words of the name; null where there is none to find. */
  title: string | null;
  /** Amounts that are right, in `currency`; empty where the page gives none; null where nobody looked. */
  amounts: number[] | null;
  currency: string | null;
  /** ISO 3166-1 alpha-2 codes that the page states; empty where it states none. */
  origins: string[];
}

const KINDS: Record<string, boolean> = { product: true, nonproduct: false };
const several = (cell: string | undefined) =>
  (cell ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

export function labelOf(row: IndexRow): Label {
  const { file = '', kind = '', title, price, currency, origin_iso } = row;
  return {
    file,
    isProduct: KINDS[kind] ?? null,
    title: title || null,
    amounts: price === '?' ? null : several(price).map(Number),
    currency: currency || null,
    origins: several(origin_iso),
  };
}
