/** What the person said instead of the page, as it is kept. */
import * as v from 'valibot';
import { correctionSchema } from '../contracts/correction';
import { momentSchema, shortTextSchema } from '../contracts/fields';

export const storedCorrectionSchema = v.object({
  /** Product.key */
  key: shortTextSchema,
  correction: correctionSchema,
  at: momentSchema,
});
export type StoredCorrection = v.InferOutput<typeof storedCorrectionSchema>;
