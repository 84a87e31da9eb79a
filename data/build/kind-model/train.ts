/**
 * Multinomial logistic regression over hashed features, by AdaGrad in a fixed order: the same input, the same weights.
 * A lesson that means one of several kinds pulls towards those that the model itself finds likeliest among them.
 */
import { featuresOf } from '../../../src/interpret/kind/features';
import { type Lesson, type LessonSource, NONE } from './lesson';
import { generator, shuffled } from './random';

/** How often the lessons are gone through, how far a step goes and what a feature is taken to have seen before. */
const EPOCHS = 8;
const RATE = 1.5;
const START = 0.1;
/** Smaller than this moves nothing that survives the packing. */
const GRADIENT_MIN = 2e-4;
const WEIGHT_MAX = 4;
/** What is none of ours is as wide as all kinds together: its many lessons are not damped as one kind's are. */
const NONE_WEIGHT = 0.6;
/** Features of one name of a taxonomy alone teach little; what was written for this model is kept whole. */
const SEEN_MIN = 2;
const KEPT_WHOLE: ReadonlySet<LessonSource> = new Set([
  'title',
  'noun',
  'modifier',
  'older-words',
  'brand',
  'wordnet',
]);

export type SourceWeights = Readonly<Record<LessonSource, number>>;
export const SOURCE_WEIGHTS: SourceWeights = {
  title: 3,
  noun: 3,
  modifier: 1,
  'older-words': 3,
  brand: 1,
  shopify: 0.5,
  cpv: 0.3,
  emoji: 0.5,
  naics: 0.3,
  'made-up': 1,
  wordnet: 0.7,
};

export interface Trained {
  kinds: readonly string[];
  /** Place of each feature's row by its hash. */
  places: ReadonlyMap<number, number>;
  /** `weights[place * kinds.length + kind]`. */
  weights: Float32Array;
}

interface Prepared {
  places: Int32Array;
  loudness: Float32Array;
  targets: Uint8Array;
  /** What each target is to be believed, for a word of several meanings; else the model's own belief divides. */
  shares: Float32Array | null;
  weight: number;
}

/** Kinds and sources follow no shop: each kind's lessons of a source and language count alike in sum, damped by a root. */
function fairWeights(lessons: readonly Lesson[]): number[] {
  const keyOf = ({ source, kinds, language }: Lesson) => `${source} ${language} ${kinds[0]}`;
  const counts = new Map<string, number>();
  const groups = new Map<string, Set<string>>();
  for (const lesson of lessons) {
    const key = keyOf(lesson);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const group = `${lesson.source} ${lesson.language}`;
    const keys = groups.get(group) ?? new Set();
    groups.set(group, keys.add(key));
  }
  const means = new Map(
    [...groups].map(([group, keys]) => [
      group,
      [...keys].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) / keys.size,
    ]),
  );
  return lessons.map((lesson) =>
    lesson.kinds[0] === NONE && lesson.source !== 'naics'
      ? NONE_WEIGHT
      : Math.min(
          WEIGHT_MAX,
          Math.sqrt(
            (means.get(`${lesson.source} ${lesson.language}`) ?? 1) / (counts.get(keyOf(lesson)) ?? 1),
          ),
        ),
  );
}

export interface TrainOptions {
  sourceWeights?: SourceWeights;
  epochs?: number;
  rate?: number;
  seenMin?: number;
}

function prepare(lessons: readonly Lesson[], kinds: readonly string[], options: TrainOptions) {
  const index = new Map(kinds.map((id, at) => [id, at]));
  const seen = new Map<number, number>();
  const features = lessons.map(({ text }) => featuresOf(text));
  for (const [at, { hashes }] of features.entries()) {
    const worth = KEPT_WHOLE.has((lessons[at] as Lesson).source) ? SEEN_MIN : 1;
    for (const key of hashes) seen.set(key, (seen.get(key) ?? 0) + worth);
  }
  const places = new Map<number, number>();
  for (const [key, count] of seen) if (count >= (options.seenMin ?? SEEN_MIN)) places.set(key, places.size);
  const fair = fairWeights(lessons);
  const sourceWeights = options.sourceWeights ?? SOURCE_WEIGHTS;
  const rows = lessons.map((lesson, at): Prepared => {
    const { hashes, weights } = features[at] as (typeof features)[number];
    const kept = hashes.flatMap((key, feature) => {
      const place = places.get(key);
      return place === undefined ? [] : [[place, weights[feature] as number] as const];
    });
    return {
      places: Int32Array.from(kept, ([place]) => place),
      loudness: Float32Array.from(kept, ([, weight]) => weight),
      targets: Uint8Array.from(lesson.kinds, (id) => index.get(id) ?? missing(id)),
      shares: lesson.shared ? sharesOf(lesson.kinds.length) : null,
      weight: (fair[at] as number) * sourceWeights[lesson.source],
    };
  });
  return { rows: rows.filter(({ places }) => places.length > 0), places };
}

/** Shares of a word's meanings, the commonest first: one over the root of its place, 1 in sum. */
function sharesOf(count: number): Float32Array {
  const raw = Float32Array.from({ length: count }, (_, place) => 1 / Math.sqrt(place + 1));
  const sum = raw.reduce((total, share) => total + share, 0);
  return raw.map((share) => share / sum);
}

function missing(id: string): never {
  throw new Error(`no kind "${id}"`);
}

export function train(
  lessons: readonly Lesson[],
  kinds: readonly string[],
  options: TrainOptions = {},
): Trained {
  const width = kinds.length;
  const { rows, places } = prepare(lessons, kinds, options);
  const weights = new Float32Array(places.size * width);
  // One rate a feature, not a weight: else a first glance would push every other kind as far as it pulls its own.
  const squares = new Float32Array(places.size).fill(START);
  const room = { errors: new Float32Array(width), steps: new Float32Array(width), at: new Int32Array(width) };
  const random = generator(20261126);
  const epochs = options.epochs ?? EPOCHS;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffled(rows, random)) learn(row, weights, squares, room, options.rate ?? RATE);
  }
  return { kinds, places, weights };
}

interface Room {
  errors: Float32Array;
  /** Errors worth a step, and the kinds that they belong to. */
  steps: Float32Array;
  at: Int32Array;
}

/** One step down the gradient. */
function learn(
  { places, loudness, targets, shares, weight }: Prepared,
  weights: Float32Array,
  squares: Float32Array,
  { errors, steps, at }: Room,
  rateMax: number,
): void {
  const width = errors.length;
  errors.fill(0);
  for (let feature = 0; feature < places.length; feature++) {
    const row = (places[feature] as number) * width;
    const loud = loudness[feature] as number;
    for (let k = 0; k < width; k++) errors[k] = (errors[k] as number) + (weights[row + k] as number) * loud;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < width; k++) top = Math.max(top, errors[k] as number);
  let sum = 0;
  for (let k = 0; k < width; k++) sum += errors[k] = Math.exp((errors[k] as number) - top);
  let inside = 0;
  for (const target of targets) inside += errors[target] as number;
  // What names no kind pulls towards all of them alike.
  const even = targets.length === 0 ? 1 / width : 0;
  let force = 0;
  let count = 0;
  for (let k = 0; k < width; k++) {
    const likely = errors[k] as number;
    let error = likely / sum - even;
    const target = targets.indexOf(k);
    if (target >= 0) error -= shares?.[target] ?? likely / inside;
    error *= weight;
    force += error * error;
    if (error > GRADIENT_MIN || error < -GRADIENT_MIN) {
      steps[count] = error;
      at[count++] = k;
    }
  }
  for (let feature = 0; feature < places.length; feature++) {
    const place = places[feature] as number;
    const loud = loudness[feature] as number;
    const square = (squares[place] as number) + force * loud * loud;
    squares[place] = square;
    const rate = (rateMax * loud) / Math.sqrt(square);
    const row = place * width;
    for (let step = 0; step < count; step++) {
      const cell = row + (at[step] as number);
      weights[cell] = (weights[cell] as number) - rate * (steps[step] as number);
    }
  }
}
