/** The kind model: log-odds by kind from the words of a text. Its weights are a file that is read when needed. */
import { featuresOf, hash } from './features';
import { shelfKey } from './shelf-key';

/** Layout of the file: `data/build/kind-model/pack.ts`. */
export const MODEL_FORMAT = 4;
/** A feature is found by the low bits of its hash and told from others there by the high eight. */
export const BUCKETS = 1 << 18;
/** Of so many buckets at a time the file says where they begin. */
export const BLOCK = 64;
export const BLOCKS = BUCKETS / BLOCK;
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
  /** Ids of the kinds that stand on a shelf of this name, the commonest first; none for a name that nobody wrote down. */
  shelf(name: string): readonly string[];
}

export interface ModelHead {
  format: number;
  kinds: string[];
  /** CEDA sector code of each kind, '' for `none`. */
  sectors: string[];
  /** What one step of the 8-bit weights is worth, in log-odds. */
  step: number;
  /** Bytes that the names of shelves take at the end of the file. */
  shelfBytes: number;
}

/**
 * Places of the kinds on a shelf, looked up in the file as it is: little-endian u32 how many shelves, u32 hashes of their
 * keys in order, u16 where the kinds of each end, u8 kinds.
 */
function kindsOnShelf(view: DataView, from: number, hash: number): number[] {
  const count = view.getUint32(from, true);
  const [hashes, ends] = [from + 4, from + 4 + 4 * count];
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint32(hashes + 4 * middle, true) < hash) low = middle + 1;
    else high = middle;
  }
  if (low === count || view.getUint32(hashes + 4 * low, true) !== hash) return [];
  const begin = low > 0 ? view.getUint16(ends + 2 * (low - 1), true) : 0;
  const end = view.getUint16(ends + 2 * low, true);
  return Array.from({ length: end - begin }, (_, at) => view.getUint8(ends + 2 * count + begin + at));
}

/** Unpacks the weights; throws for bytes that are none of ours. */
export function kindModelFrom(bytes: ArrayBuffer): KindModel {
  const headLength = new DataView(bytes).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, headLength))) as ModelHead;
  if (head.format !== MODEL_FORMAT) throw new Error('a kind model of another format');
  const { kinds, sectors, step, shelfBytes } = head;
  const whole = new DataView(bytes);
  const sectorByKind = new Map(kinds.map((id, at) => [id, sectors[at] ?? '']));
  // Nothing is walked through here: a pass over all buckets takes longer, the first time, than a hundred titles.
  const blocks = new DataView(bytes, 4 + headLength, BLOCKS * 4);
  const halves = new Uint8Array(bytes, 4 + headLength + BLOCKS * 4, BUCKETS);
  const entries = new Uint8Array(bytes, 4 + headLength + BLOCKS * 4 + BUCKETS);
  const find = (hash: number): number => {
    const bucket = bucketOf(hash);
    const mark = fingerprintOf(hash);
    const block = Math.floor(bucket / BLOCK);
    let at = blocks.getUint32(block * 4, true);
    for (let before = block * BLOCK; before < bucket; before++) at += 2 * (halves[before] as number);
    for (
      const end = at + 2 * (halves[bucket] as number);
      at < end;
      at += 2 + 2 * (entries[at + 1] as number)
    ) {
      if (entries[at] === mark) return at + 1;
    }
    return -1;
  };
  return {
    kinds,
    sectorOf: (kind) => sectorByKind.get(kind) ?? '',
    shelf: (name) =>
      kindsOnShelf(whole, bytes.byteLength - shelfBytes, hash(shelfKey(name))).flatMap(
        (place) => kinds[place] ?? [],
      ),
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
