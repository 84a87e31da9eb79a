/** Words of a search that are the beginning of a kind's or a country's name in the language of the screen. */
import * as v from 'valibot';
import { kindIdSchema, placeCodeSchema } from '../contracts/fields';

/** As many as a search has words. */
const WORDS_MAX = 40;
const NAMES_MAX = 500;

export const namedWordsSchema = v.pipe(
  v.array(
    v.object({
      /** As `queryWords` gives it. */
      word: v.pipe(v.string(), v.maxLength(100)),
      kinds: v.pipe(v.array(kindIdSchema), v.maxLength(NAMES_MAX)),
      /** ISO 3166-1 alpha-2. */
      places: v.pipe(v.array(placeCodeSchema), v.maxLength(NAMES_MAX)),
    }),
  ),
  v.maxLength(WORDS_MAX),
);
export type NamedWords = v.InferOutput<typeof namedWordsSchema>;
