/** What a shop's file may say: where on its product pages things stand. Only what generic reading misses. */
import type { PriceQuote } from '../../contracts/reading';

export interface Shop {
  name: string;
  /** Hosts as they end: `amazon.de` stands for `www.amazon.de` too; `amazon.*` for every ending. */
  hosts?: readonly string[];
  /** For software that many shops run: a selector that only its product pages answer. */
  mark?: string;
  /** The product's name, and so the sign of a product page. */
  title?: string;
  /** Amounts with their currency, by role; the first element that answers is quoted. */
  prices?: Partial<Record<PriceQuote['role'], string>>;
  /** Links or steps of the path of shelves, the widest first. */
  breadcrumbs?: string;
  /** Rows of two cells that generic reading can't tell apart: the row, the label and the value in it. */
  rows?: { row: string; label: string; value: string };
}
