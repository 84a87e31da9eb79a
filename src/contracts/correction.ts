/** What the person said instead of the page; a field that is absent leaves the page's word. */
import * as v from 'valibot';
import { finiteSchema, kindIdSchema, placeCodeSchema, priceSchema } from './fields';

export const correctionSchema = v.object({
  origin: v.optional(placeCodeSchema),
  kind: v.optional(kindIdSchema),
  price: v.optional(priceSchema),
  massKg: v.optional(finiteSchema),
  /** It comes by air, whatever the usual way. */
  byAir: v.optional(v.boolean()),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
