/**
 * The trained weights in as few bytes as do: of each bucket the strongest categories only, in 8 bits each.
 * Layout, little-endian: u32 length of the JSON head, the head, u8 entries a bucket, then for each entry u8 category
 * and i8 weight.
 */
import { BUCKETS } from '../../../src/interpret/category/features';
import type { Trained } from './train';

/** Most categories that one bucket may speak for. */
const ENTRIES_MAX = 3;
/** Weaker than this is noise: leaving it out makes the model a little better on products it never saw. */
const WEIGHT_MIN = 0.6;

export function pack({ categories, weights }: Trained): {
  bytes: Uint8Array<ArrayBuffer>;
  kept: number;
} {
  const width = categories.length;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = largest / 127;
  const counts = new Uint8Array(BUCKETS);
  const entries: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const row = [...weights.subarray(bucket * width, (bucket + 1) * width)]
      .map((weight, category) => ({ weight, category }))
      .filter(({ weight }) => Math.abs(weight) >= WEIGHT_MIN)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.category - b.category)
      .slice(0, ENTRIES_MAX);
    counts[bucket] = row.length;
    for (const { weight, category } of row) entries.push(category, Math.round(weight / step) & 255);
  }
  const head = new TextEncoder().encode(
    JSON.stringify({
      format: 1,
      categories,
      step: Number(step.toPrecision(6)),
    }),
  );
  const bytes = new Uint8Array(4 + head.length + BUCKETS + entries.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(counts, 4 + head.length);
  bytes.set(entries, 4 + head.length + BUCKETS);
  return { bytes, kept: entries.length / 2 };
}
