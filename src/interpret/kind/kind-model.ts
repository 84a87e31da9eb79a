/** The kind model: log-odds by kind from the words of a text. Its weights are a file that is read when needed. */
import { featuresOf } from './features';

/** Layout of the file: `data/build/kind-model/pack.ts`. */
export const MODEL_FORMAT = 2;
/** A feature is found by the low bits of its hash and told from others there by the high eight. */
export const BUCKETS = 1 << 18;
export const bucketOf = (hash: number): number => hash & (BUCKETS - 1);
export const fingerprintOf = (hash: number): number => hash >>> 24;

export interface ModelScores {
  /** Log-odds by kind, in the order of `kinds`; all 0 for a text of unknown words. */
  logits: Float64Array;
  /** Share of the text's features that the model has met, 0–1. */
  known: number;
}

export interface KindModel {
  /** Kind ids, `none` among them. */
  kinds: readonly string[];
  /** CEDA sector code of a kind; '' for `none` and for what is no kind. */
  sectorOf(kind: string): string;
  /** Any string is safe. */
  scores(text: string): ModelScores;
}

export interface ModelHead {
  format: number;
  kinds: string[];
  /** CEDA sector code of each kind, '' for `none`. */
  sectors: string[];
  /** What one step of the 8-bit weights is worth, in log-odds. */
  step: number;
}

/** Unpacks the weights; throws for bytes that are none of ours. */
export function kindModelFrom(bytes: ArrayBuffer): KindModel {
  const headLength = new DataView(bytes).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, headLength))) as ModelHead;
  if (head.format !== MODEL_FORMAT) throw new Error('a kind model of another format');
  const { kinds, sectors, step } = head;
  const sectorByKind = new Map(kinds.map((id, at) => [id, sectors[at] ?? '']));
  const counts = new Uint8Array(bytes, 4 + headLength, BUCKETS);
  const entries = new Uint8Array(bytes, 4 + headLength + BUCKETS);
  const starts = new Uint32Array(BUCKETS);
  let next = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket] = next;
    for (let left = counts[bucket] as number; left > 0; left--) next += 2 + 2 * (entries[next + 1] as number);
  }
  const find = (hash: number): number => {
    const bucket = bucketOf(hash);
    const mark = fingerprintOf(hash);
    let at = starts[bucket] as number;
    for (let left = counts[bucket] as number; left > 0; left--) {
      if (entries[at] === mark) return at + 1;
      at += 2 + 2 * (entries[at + 1] as number);
    }
    return -1;
  };
  return {
    kinds,
    sectorOf: (kind) => sectorByKind.get(kind) ?? '',
    scores(text) {
      const { hashes, weights } = featuresOf(text);
      const logits = new Float64Array(kinds.length);
      let known = 0;
      for (const [feature, hash] of hashes.entries()) {
        const at = find(hash);
        if (at < 0) continue;
        const loud = weights[feature] as number;
        known += loud * loud;
        for (let entry = at + 1, end = at + 1 + 2 * (entries[at] as number); entry < end; entry += 2) {
          const kind = entries[entry] as number;
          // The byte is signed.
          const weight = ((entries[entry + 1] as number) << 24) >> 24;
          logits[kind] = (logits[kind] as number) + weight * loud * step;
        }
      }
      return { logits, known };
    },
  };
}
