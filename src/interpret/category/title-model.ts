/** The title model: log-odds by category from the words of a text. Its weights are a file that is read when needed. */
import { BUCKETS, featuresOf } from './features';
import type { Scores } from './scores';

/** One bucket alone may be a chance meeting: of an unknown word with a known one that has the same hash. */
const VOTES_MIN = 2;

export interface TitleModel {
  /** Log-odds by category id, those above nought only; empty for a text of unknown words. Any string is safe. */
  scores(text: string): Scores;
}

interface Head {
  format: number;
  categories: string[];
  /** What one step of the 8-bit weights is worth, in log-odds. */
  step: number;
}

/** Unpacks the weights; throws for bytes that are none of ours. Layout: `data/build/title-model/pack.ts`. */
export function titleModelFrom(bytes: ArrayBuffer): TitleModel {
  const headLength = new DataView(bytes).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, headLength))) as Head;
  if (head.format !== 1) throw new Error('a title model of another format');
  const { categories, step } = head;
  const counts = new Uint8Array(bytes, 4 + headLength, BUCKETS);
  const entries = new Uint8Array(bytes, 4 + headLength + BUCKETS);
  const starts = new Uint32Array(BUCKETS);
  for (let bucket = 1; bucket < BUCKETS; bucket++) {
    starts[bucket] = (starts[bucket - 1] ?? 0) + (counts[bucket - 1] ?? 0) * 2;
  }
  return {
    scores(text) {
      const { buckets, loudness } = featuresOf(text);
      const sums = new Float64Array(categories.length);
      const votes = new Uint8Array(categories.length);
      for (const [at, bucket] of buckets.entries()) {
        const start = starts[bucket] ?? 0;
        const end = start + (counts[bucket] ?? 0) * 2;
        for (let entry = start; entry < end; entry += 2) {
          const category = entries[entry] ?? 0;
          // The byte is signed.
          const weight = ((entries[entry + 1] ?? 0) << 24) >> 24;
          sums[category] = (sums[category] ?? 0) + weight * (loudness[at] ?? 0);
          if (weight > 0) votes[category] = (votes[category] ?? 0) + 1;
        }
      }
      const found: Scores = new Map();
      for (const [category, id] of categories.entries()) {
        const score = (sums[category] ?? 0) * step;
        if (score > 0 && (votes[category] ?? 0) >= VOTES_MIN) found.set(id, score);
      }
      return found;
    },
  };
}
