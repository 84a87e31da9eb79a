/** What is kept of a product that was looked up: enough to show it again, and to work it out anew. */
import * as v from 'valibot';
import {
  finiteSchema,
  idSchema,
  kindIdSchema,
  materialSchema,
  momentSchema,
  placeCodeSchema,
  priceSchema,
  shortTextSchema,
} from '../contracts/fields';

/** ISO 3166-1 alpha-2. */
const countrySchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** What the page said of an origin that it did not state: to expect the same places again with other data. */
const cluesSchema = v.object({
  evidence: v.optional(
    v.pipe(
      v.array(
        v.object({
          places: v.pipe(v.array(countrySchema), v.maxLength(300)),
          ratio: v.pipe(finiteSchema, v.minValue(0)),
        }),
      ),
      v.maxLength(50),
    ),
  ),
  only: v.optional(v.pipe(v.array(countrySchema), v.maxLength(300))),
  imported: v.optional(v.boolean()),
});

export const lookUpSchema = v.object({
  id: idSchema,
  at: momentSchema,
  /** Product.key */
  key: shortTextSchema,
  title: shortTextSchema,
  shop: shortTextSchema,
  /** Becomes a link, so nothing but the address of a page. */
  url: v.pipe(v.string(), v.maxLength(4000), v.regex(/^(?:https?|file):\/\//i)),
  origin: v.nullable(placeCodeSchema),
  /** Kind id; one that is no longer known shows as it is. */
  kind: v.nullable(kindIdSchema),
  price: v.nullable(priceSchema),
  /** ISO 3166-1 alpha-2 country whose taxes are in the price; null = the shopper's own. */
  shopCountry: v.nullable(countrySchema),
  /** kg as the page or the person gave it; null = the kind's usual one. */
  massKg: v.nullable(finiteSchema),
  /** What it is made of, by mass; null = not known. */
  material: v.nullable(materialSchema),
  /** Extra doubt from an unsure kind, a geometric standard deviation. */
  kindGsd: v.pipe(finiteSchema, v.minValue(1)),
  kg: v.nullable(finiteSchema),
  /** The origin was not stated: the figures are what such things typically cause. */
  typical: v.optional(v.boolean(), false),
  /** Only where the figures are typical ones. */
  clues: v.optional(cluesSchema),
  lowKg: v.nullable(finiteSchema),
  highKg: v.nullable(finiteSchema),
  /** Name and version of the dataset that the figures came from. */
  dataset: shortTextSchema,
});
export type LookUp = v.InferOutput<typeof lookUpSchema>;
