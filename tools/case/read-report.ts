/** A report from a stranger: nothing of it is believed before its shape and sizes are what ours are. */
import * as v from 'valibot';
import { foundInSchema } from '../../src/contracts/reading';

/** Letters of a whole report; ours have a tenth of it. */
export const REPORT_MAX = 100_000;
const text = v.pipe(v.string(), v.maxLength(300));
const quotes = v.pipe(
  v.array(v.strictObject({ label: v.optional(text), text, foundIn: foundInSchema, locator: text })),
  v.maxLength(8),
);
const places = v.pipe(
  v.array(
    v.strictObject({ country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), subdivision: v.optional(text) }),
  ),
  v.maxLength(60),
);

export const reportSchema = v.strictObject({
  format: v.literal(1),
  whence: text,
  dataset: text,
  page: v.union([v.literal(''), v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\/[^?#@]+$/))]),
  language: v.nullable(text),
  read: v.strictObject({
    title: v.nullable(v.strictObject({ value: text, quotes })),
    price: v.nullable(
      v.strictObject({
        amount: v.pipe(v.number(), v.finite()),
        currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
        quotes,
      }),
    ),
    origin: v.strictObject({ state: text, places, quotes }),
    kind: v.strictObject({ state: text, ids: v.pipe(v.array(text), v.maxLength(20)), quotes }),
  }),
  right: v.strictObject({
    title: v.optional(text),
    origin: v.optional(text),
    kind: v.optional(text),
    price: v.optional(text),
    words: v.optional(text),
  }),
});
export type Report = v.InferOutput<typeof reportSchema>;

/** The report, or what is wrong with it in a sentence. */
export function readReport(written: string): Report | { refusal: string } {
  if (written.length > REPORT_MAX) return { refusal: `It is longer than ${REPORT_MAX} letters.` };
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    return { refusal: 'It is no JSON.' };
  }
  const { success, output, issues } = v.safeParse(reportSchema, parsed);
  if (success) return output;
  const where = v.getDotPath(issues[0]) ?? 'its top';
  return { refusal: `At ${where}: ${issues[0].message}` };
}
