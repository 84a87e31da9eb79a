/**
 * The trained weights in as few bytes as do: of each feature the strongest kinds only, in 8 bits each.
 * Layout, little-endian: u32 length of the JSON head, the head, u32 where each block of buckets begins among the features,
 * u8 half the bytes of each bucket, then for each feature u8 fingerprint, u8 entries, and for each entry u8 kind and i8
 * weight. So a bucket is found by adding up a part of its block, and nothing is to be unpacked before the first title. Last
 * the names of shelves: u32 how many, u32 hashes of their keys in order, u16 where the kinds of each end, u8 kinds.
 */
import { hash } from '../../../src/interpret/kind/features';
import {
  BLOCK,
  BLOCKS,
  BUCKETS,
  bucketOf,
  fingerprintOf,
  MODEL_FORMAT,
  type ModelHead,
} from '../../../src/interpret/kind/kind-model';
import type { Trained } from './train';

export interface PackOptions {
  /** Most kinds that one feature may speak for. */
  entriesMax?: number;
  /** Weaker than this is noise. */
  weightMin?: number;
  /** What one step of the weights is worth: coarse ones pack better. */
  step?: number;
  /** A feature whose strongest weight is below this is left out whole. */
  featureMin?: number;
}

interface Entry {
  kind: number;
  weight: number;
}

function entriesOf(row: Float32Array, entriesMax: number, weightMin: number): Entry[] {
  const found: Entry[] = [];
  for (let kind = 0; kind < row.length; kind++) {
    const weight = row[kind] as number;
    if (Math.abs(weight) >= weightMin) found.push({ kind, weight });
  }
  return found
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.kind - b.kind)
    .slice(0, entriesMax);
}

/** The names of shelves in bytes. Throws for a kind that is none of the model's. */
function packShelves(shelves: ReadonlyMap<string, readonly string[]>, kinds: readonly string[]): Uint8Array {
  const rows = [...shelves]
    .map(([key, ids]) => ({ hash: hash(key), places: ids.map((id) => placeOf(id, kinds)) }))
    .sort((one, other) => one.hash - other.hash);
  const places = rows.flatMap((row) => row.places);
  const bytes = new Uint8Array(4 + 6 * rows.length + places.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows.length, true);
  let end = 0;
  for (const [at, row] of rows.entries()) {
    view.setUint32(4 + 4 * at, row.hash, true);
    end += row.places.length;
    view.setUint16(4 + 4 * rows.length + 2 * at, end, true);
  }
  if (end > 0xffff) throw new Error('the shelves hold more kinds than 16 bits can count');
  bytes.set(places, 4 + 6 * rows.length);
  return bytes;
}

function placeOf(id: string, kinds: readonly string[]): number {
  const place = kinds.indexOf(id);
  if (place < 0) throw new Error(`no kind "${id}"`);
  return place;
}

/**
 * @param sectors CEDA sector code of each kind, '' for none of ours.
 * @param shelves kinds by the key of a shelf's name (`knownShelves`).
 */
export function pack(
  { kinds, places, weights }: Trained,
  sectors: readonly string[],
  { entriesMax = 4, weightMin = 0.6, featureMin = 1.25, step = 0.5 }: PackOptions = {},
  shelves: ReadonlyMap<string, readonly string[]> = new Map(),
): { bytes: Uint8Array<ArrayBuffer>; features: number; entries: number } {
  const width = kinds.length;
  const buckets: { fingerprint: number; entries: Entry[] }[][] = Array.from({ length: BUCKETS }, () => []);
  /** Half the bytes of each bucket. */
  const halves = new Uint8Array(BUCKETS);
  let size = 0;
  let features = 0;
  for (const [feature, place] of places) {
    const entries = entriesOf(weights.subarray(place * width, (place + 1) * width), entriesMax, weightMin);
    if (Math.abs(entries[0]?.weight ?? 0) < featureMin) continue;
    const number = bucketOf(feature);
    const bucket = buckets[number] ?? [];
    const half = (halves[number] as number) + 1 + entries.length;
    const fingerprint = fingerprintOf(feature);
    if (half > 255 || bucket.some((other) => other.fingerprint === fingerprint)) continue;
    bucket.push({ fingerprint, entries });
    halves[number] = half;
    features++;
    size += 2 + 2 * entries.length;
  }
  const shelfBytes = packShelves(shelves, kinds);
  const head: ModelHead = {
    format: MODEL_FORMAT,
    kinds: [...kinds],
    sectors: [...sectors],
    step: Number(step.toPrecision(6)),
    shelfBytes: shelfBytes.length,
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const blocksAt = 4 + headBytes.length;
  const halvesAt = blocksAt + BLOCKS * 4;
  const featuresAt = halvesAt + BUCKETS;
  const bytes = new Uint8Array(featuresAt + size + shelfBytes.length);
  bytes.set(shelfBytes, featuresAt + size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, headBytes.length, true);
  bytes.set(headBytes, 4);
  bytes.set(halves, halvesAt);
  for (let bucket = 0, begins = 0; bucket < BUCKETS; bucket++) {
    if (bucket % BLOCK === 0) view.setUint32(blocksAt + (bucket / BLOCK) * 4, begins, true);
    begins += 2 * (halves[bucket] as number);
  }
  let at = featuresAt;
  for (const bucket of buckets) {
    for (const { fingerprint, entries } of bucket) {
      bytes[at++] = fingerprint;
      bytes[at++] = entries.length;
      for (const { kind, weight } of entries) {
        bytes[at++] = kind;
        bytes[at++] = Math.max(-127, Math.min(127, Math.round(weight / step))) & 255;
      }
    }
  }
  return { bytes, features, entries: (size - 2 * features) / 2 };
}
