/** What the person said instead of the page; a field that is absent leaves the page's word. */
import * as v from 'valibot';
import { finiteSchema, kindIdSchema, placeCodeSchema, priceSchema } from './fields';
import { NOT_KNOWN } from './not-known';

export const correctionSchema = v.object({
  /** Place code ("CN", "CN-GD") or NOT_KNOWN. */
  origin: v.optional(v.union([placeCodeSchema, v.literal(NOT_KNOWN)])),
  kind: v.optional(kindIdSchema),
  price: v.optional(priceSchema),
  massKg: v.optional(finiteSchema),
  /** What it is made of, in the words of its label: "80 % wool, 20 % polyester". */
  material: v.optional(v.pipe(v.string(), v.maxLength(300))),
  /** It comes by air, whatever the usual way. */
  byAir: v.optional(v.boolean()),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
