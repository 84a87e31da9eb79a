/** What a person taught of one shop: where things stand on its product pages. Data, never code; bounded in all it holds. */
import * as v from 'valibot';
import { isBoundedSelector } from './selector';
import { MISSES_MAX } from './taught-limits';

const selector = v.pipe(v.string(), v.check(isBoundedSelector));
/** A host as products name their shop: without "www". */
export const shopHostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/),
);

/** Fields are named as in `content/shops/shop.ts`: one reader for both. */
export const shopRuleSchema = v.strictObject({
  host: shopHostSchema,
  /** The product's name; with the price, where there is one, the sign of a product page. */
  title: selector,
  prices: v.optional(v.strictObject({ current: selector })),
  /** Steps of the path of shelves, the widest first. */
  breadcrumbs: v.optional(selector),
  origin: v.optional(
    v.strictObject({
      /** Rows, or what stands before their values. */
      row: selector,
      /** The words that the row of origin begins with; '' where it is found by its selector alone. */
      label: v.pipe(v.string(), v.maxLength(80)),
      /** Whether the value stands in the element after it. */
      next: v.boolean(),
    }),
  ),
});
export type ShopRule = v.InferOutput<typeof shopRuleSchema>;

export const taughtShopSchema = v.object({
  rule: shopRuleSchema,
  off: v.boolean(),
  /** Whether it was right on another page than the one it was taught on. */
  isTried: v.boolean(),
  /** Product pages in a row on which it found nothing. */
  misses: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MISSES_MAX)),
});
export type TaughtShop = v.InferOutput<typeof taughtShopSchema>;
