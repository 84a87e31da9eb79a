/**
 * What a page *says*: quoted strings, each with the place it was found. No judgement, no country codes.
 * Made by `content/`, carried by `messages.ts`, judged by `interpret/`.
 *
 * The schema is the type: the worker validates every reading against it, for a content script lives in a
 * stranger's page. The content script imports the *types* only, so valibot never enters its bundle.
 */
import * as v from 'valibot';

/** Longest quotation that is carried; the content script cuts, the worker refuses what is longer. */
export const QUOTE_MAX = 1000;
/** Most quotations of one kind in one reading. */
export const QUOTES_MAX = 60;

const text = v.pipe(v.string(), v.maxLength(QUOTE_MAX));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(QUOTES_MAX));

/** Where on a page words can stand, in falling order of how deliberately a shop put them there. */
export const placeSchema = v.picklist([
  'json-ld',
  'microdata',
  'rdfa',
  'meta',
  'shop', // a selector of one of `content/shops/`
  'row', // a labelled row: table, definition list, "Label: value"
  'bullet',
  'prose',
  'heading',
  'title', // the document's <title>
  'breadcrumb',
  'button',
  'price-tag', // an element that its markup calls a price
  'script', // inline state searched as text, never run
  'url',
]);
export type QuotePlace = v.InferOutput<typeof placeSchema>;

export const quoteSchema = v.object({
  /** The words as they stand, white space folded. */
  text,
  place: placeSchema,
  /** How to find it again: a JSON path, a property name, a selector. For people and tests. */
  path: text,
});
export type Quote = v.InferOutput<typeof quoteSchema>;

export const originQuoteSchema = v.object({
  ...quoteSchema.entries,
  /** The label ("Country of Origin") or phrase ("Made in") that made us quote this; '' if the key alone says so. */
  label: text,
  /** What kind of statement the label makes. `dispatch`, `design`, `brand` are kept as counter-evidence. */
  kind: v.picklist(['made', 'origin', 'stage', 'dispatch', 'design', 'brand']),
});
export type OriginQuote = v.InferOutput<typeof originQuoteSchema>;

export const priceQuoteSchema = v.object({
  ...quoteSchema.entries,
  /** A currency stated apart from the amount (priceCurrency, og:price:currency), as written. */
  currency: v.nullable(text),
  /** What the markup around it says the amount is. */
  role: v.picklist(['current', 'list', 'low', 'high', 'unit', 'instalment', 'shipping', 'net', 'unclear']),
  /** Steps up from the product's heading to the smallest box that holds both; absent where there is no heading. */
  stepsToHeading: v.optional(v.number()),
  /** Short words that stand just before the amount: "was", "per 100 g", "from". */
  before: v.optional(text),
});
export type PriceQuote = v.InferOutput<typeof priceQuoteSchema>;

export const categoryQuoteSchema = v.object({
  ...quoteSchema.entries,
  /** Levels from the widest to the narrowest; one level where the page gives one string. */
  levels: list(text),
});
export type CategoryQuote = v.InferOutput<typeof categoryQuoteSchema>;

export const readingSchema = v.object({
  format: v.literal(1),
  /** The page's address; it becomes a link, so nothing but an address of a page. */
  url: v.pipe(v.string(), v.maxLength(4000), v.regex(/^(?:https?|file):\/\//i)),
  /** The page's language as its markup says (BCP 47), else null. */
  language: v.nullable(text),
  titles: list(quoteSchema),
  brands: list(quoteSchema),
  prices: list(priceQuoteSchema),
  origins: list(originQuoteSchema),
  categories: list(categoryQuoteSchema),
  masses: list(v.object({ ...quoteSchema.entries, label: text })),
  materials: list(v.object({ ...quoteSchema.entries, label: text })),
  descriptions: list(quoteSchema),
  /** What buttons say, and in `path` what the markup calls them; those nearest to the product's heading first. */
  buttons: list(v.object({ ...quoteSchema.entries, stepsToHeading: v.optional(v.number()) })),
  /** Identifiers that name the product across visits: sku, gtin, mpn, product id. */
  identifiers: list(v.object({ ...quoteSchema.entries, label: text })),
  /** What kind of page its markup makes it out to be: evidence for "a product page or not". */
  signals: v.object({
    /** schema.org types met at the top level or in a @graph, with counts. */
    schemaTypes: v.record(text, v.number()),
    ogType: v.nullable(text),
    /** Prices that stand in cards of a list, in the smallest box that holds the heading and a price. */
    productLinks: v.number(),
    prices: v.number(),
    textLength: v.number(),
    hasForm: v.boolean(),
  }),
  /** The shop's country as markup states it (currency, hreflang, og:locale), quoted. */
  shopHints: list(v.object({ ...quoteSchema.entries, label: text })),
  /** Main-thread milliseconds the reading took. */
  readMs: v.number(),
});
export type Reading = v.InferOutput<typeof readingSchema>;
export type Labelled = Reading['masses'][number];
