/** What a price of a page's data is, by the names that the data give it. */
import type { AmountRole } from './amount-role';

/** Of schema.org's price specifications and of metas; the first that fits tells. */
const NAMES: readonly (readonly [RegExp, AmountRole])[] = [
  [/delivery|paymentcharge/i, 'shipping'],
  [/listprice|retail|strikethrough|regularprice|\bmsrp\b|\bsrp\b|original_price|standard_amount/i, 'list'],
  [/billing/i, 'instalment'],
  [/membertier/i, 'member'],
  [/minimumadvertised/i, 'saving'],
  [/referencequantity/i, 'unit'],
];

/** @param words types and keys of the price's own node, or the meta's name; null where they say nothing. */
export const roleOfData = (words: string): AmountRole | null =>
  NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
