/**
 * What a page *says*: quoted strings, each with the place it was found. No judgement, no country codes.
 * Made by `content/`, carried by `messaging/`, judged by `interpret/`.
 *
 * The schema is the type: the worker validates every reading against it, for a content script lives in a
 * stranger's page. The content script imports the *types* only, so valibot never enters its bundle.
 */
import * as v from 'valibot';

/** Longest quotation that is carried; the content script cuts, the worker refuses what is longer. */
export const QUOTE_MAX = 1000;
/** Most quotations of one kind in one reading. */
export const QUOTES_MAX = 60;
/** Most characters of one reading's structured data, and most blocks of it. */
export const DATA_MAX = 150_000;
export const BLOCKS_MAX = 60;
/** Boxes around a price that are named. */
export const BOX_NAMES_MAX = 4;
/** Headings named above one quotation of origin. */
export const HEADINGS_MAX = 3;

/** Most schema.org types counted on one page. */
export const SCHEMA_TYPES_MAX = 40;
/** Most characters in one reading: the content script stops there, the worker refuses twice as much unread. */
export const READING_SIZE_MAX = 200_000;

const text = v.pipe(v.string(), v.maxLength(QUOTE_MAX));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(QUOTES_MAX));

/** Where on a page words can stand, in falling order of how deliberately a shop put them there. */
export const foundInSchema = v.picklist([
  'json-ld',
  'microdata',
  'rdfa',
  'meta',
  'shop', // a selector of one of `content/shops/`
  'row', // a labelled row: table, definition list, "Label: value"
  'prose',
  'heading',
  'title', // the document's <title>
  'breadcrumb',
  'button',
  'price-tag', // an element that its markup calls a price
  'script', // inline state searched as text, never run
  'url',
]);
export type FoundIn = v.InferOutput<typeof foundInSchema>;

export const quoteSchema = v.object({
  /** The words as they stand, white space folded. */
  text,
  foundIn: foundInSchema,
  /** How to find it again: a JSON path, a property name, a selector. For people and tests, never judged. */
  locator: text,
  /** In structured data: which of the things that it tells of is spoken of, numbered as they are met. */
  item: v.optional(v.number()),
});
export type Quote = v.InferOutput<typeof quoteSchema>;

export const originQuoteSchema = v.object({
  ...quoteSchema.entries,
  /** A key or label that stands apart from the words ("countryOfOrigin", the label of a shop's row); '' in page text. */
  label: text,
  /** The text that follows on the page, for the words may be the label of it. */
  next: v.optional(text),
  /** The headings that the words stand under, the innermost first. */
  headings: v.optional(v.pipe(v.array(text), v.maxLength(HEADINGS_MAX))),
  /** The words are a link's: it may lead to a shelf of other things. */
  inLink: v.optional(v.boolean()),
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
  /** Words that stand just after it: "/ month", "inc VAT". */
  after: v.optional(text),
  /** What the markup calls the boxes around the amount (tag, id, classes), the innermost first. */
  boxNames: v.optional(v.pipe(v.array(text), v.maxLength(BOX_NAMES_MAX))),
});
export type PriceQuote = v.InferOutput<typeof priceQuoteSchema>;

export const categoryQuoteSchema = v.object({
  ...quoteSchema.entries,
  /** Levels from the widest to the narrowest; one level where the page gives one string. */
  levels: list(text),
});
export type CategoryQuote = v.InferOutput<typeof categoryQuoteSchema>;

export const hintQuoteSchema = v.object({
  ...quoteSchema.entries,
  /** The words that announce it: "Item location", "Hersteller", "Imported". */
  label: text,
  /** Where a marketplace's seller keeps it; the maker's own postal address; "Imported" with no place beside it. */
  kind: v.picklist(['item-location', 'maker-address', 'imported']),
});
export type HintQuote = v.InferOutput<typeof hintQuoteSchema>;

export const readingSchema = v.object({
  format: v.literal(1),
  /** The page's address; it becomes a link, so nothing but an address of a page. */
  url: v.pipe(v.string(), v.maxLength(4000), v.regex(/^(?:https?|file):\/\//i)),
  /** The page's language as its markup says (BCP 47), else null. */
  language: v.nullable(text),
  /** With the level of a heading (1 for h1). */
  titles: list(v.object({ ...quoteSchema.entries, headingLevel: v.optional(v.number()) })),
  brands: list(quoteSchema),
  prices: list(priceQuoteSchema),
  origins: list(originQuoteSchema),
  /** Weak evidence of where it was made. It shifts what is likely; it is never read as an origin. */
  hints: list(hintQuoteSchema),
  categories: list(categoryQuoteSchema),
  masses: list(v.object({ ...quoteSchema.entries, label: text })),
  materials: list(v.object({ ...quoteSchema.entries, label: text })),
  /** Rows that only some kinds of thing have, under their labels (`vocabulary/trait-labels.ts`). */
  traits: v.optional(list(v.object({ ...quoteSchema.entries, label: text }))),
  descriptions: list(quoteSchema),
  /** Texts that name CO2 or a footprint, cells and boxes of the page set apart by "|". */
  footprints: v.optional(list(quoteSchema), []),
  /** Blocks of schema.org data as they stand, or as items of the markup in JSON: quoted from by `interpret`. */
  data: v.optional(
    v.pipe(
      v.array(
        v.object({
          foundIn: v.picklist(['json-ld', 'microdata', 'rdfa']),
          text: v.pipe(v.string(), v.maxLength(DATA_MAX)),
        }),
      ),
      v.maxLength(BLOCKS_MAX),
    ),
  ),
  /** What buttons say, and in `name` what the markup calls them (id, classes, script); the nearest to the heading first. */
  buttons: list(
    v.object({
      ...quoteSchema.entries,
      name: text,
      stepsToHeading: v.optional(v.number()),
      /** How many say the same at the same distance; one where absent. */
      count: v.optional(v.number()),
    }),
  ),
  /** Identifiers that name the product across visits: sku, gtin, mpn, product id. */
  identifiers: list(v.object({ ...quoteSchema.entries, label: text })),
  /** What kind of page its markup makes it out to be: evidence for "a product page or not". */
  signals: v.object({
    /** schema.org types met at the top level or in a @graph, with counts. */
    schemaTypes: v.pipe(
      v.record(text, v.number()),
      v.check((types) => Object.keys(types).length <= SCHEMA_TYPES_MAX),
    ),
    ogType: v.nullable(text),
    /** Prices that stand in cards of a list, in the smallest box that holds the heading and a price. */
    productLinks: v.number(),
    prices: v.number(),
  }),
  /** The shop's country as markup states it (currency, hreflang, og:locale), quoted. */
  shopHints: list(v.object({ ...quoteSchema.entries, label: text })),
  /** Whether the rule that the person taught for this shop found its product; absent where there is none. */
  taught: v.optional(v.boolean()),
  /** Main-thread milliseconds the reading took. */
  readMs: v.number(),
});
export type Reading = v.InferOutput<typeof readingSchema>;
export type Labelled = Reading['masses'][number];
export type TitleQuote = Reading['titles'][number];
