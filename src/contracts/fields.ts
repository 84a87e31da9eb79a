/** Checks of single fields, wherever they come from: a message, a file, a store. */
import * as v from 'valibot';

/** "CN" or "CN-GD". */
export const placeCodeSchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/));
export const finiteSchema = v.pipe(v.number(), v.finite());
export const idSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const shortTextSchema = v.pipe(v.string(), v.maxLength(1000));
export const kindIdSchema = v.pipe(v.string(), v.maxLength(60));
export const materialSchema = v.pipe(
  v.array(v.object({ material: v.pipe(v.string(), v.maxLength(40)), share: finiteSchema })),
  v.maxLength(20),
);
export const priceSchema = v.object({
  amount: finiteSchema,
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

/** Moments a Date can hold, milliseconds since 1970. */
export const momentSchema = v.pipe(finiteSchema, v.minValue(0), v.maxValue(8.64e15));
