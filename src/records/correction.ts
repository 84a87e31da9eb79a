/** What the person said instead of the page, as it is sent and stored. */
import * as v from 'valibot';
import {
  finiteSchema,
  kindIdSchema,
  momentSchema,
  placeCodeSchema,
  priceSchema,
  shortTextSchema,
} from './look-up';

export const correctionSchema = v.object({
  origin: v.optional(placeCodeSchema),
  kind: v.optional(kindIdSchema),
  price: v.optional(priceSchema),
  massKg: v.optional(finiteSchema),
  byAir: v.optional(v.boolean()),
});

export const storedCorrectionSchema = v.object({
  /** Product.key */
  key: shortTextSchema,
  correction: correctionSchema,
  at: momentSchema,
});
export type StoredCorrection = v.InferOutput<typeof storedCorrectionSchema>;
