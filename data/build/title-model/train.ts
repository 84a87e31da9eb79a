/** Multinomial logistic regression over hashed features, by AdaGrad in a fixed order: the same input, the same weights. */
import { BUCKETS, type Features, featuresOf } from '../../../src/interpret/category/features';
import type { Example } from './example';

const EPOCHS = 4;
const RATE = 0.6;
/** What a bucket is taken to have seen before its first example: the first steps stay small. */
const START = 0.1;
/** Smaller than this moves nothing that survives the packing. */
const GRADIENT_MIN = 1e-4;
const WEIGHT_MAX = 5;
/** How much an example of each source counts: our words are chosen one by one, annotators of products often disagree. */
const BY_SOURCE: Record<Example['source'], number> = { taxonomy: 1, words: 5, naics: 2, products: 1 };

export interface Trained {
  categories: readonly string[];
  /** `weights[bucket * categories.length + category]`. */
  weights: Float32Array;
}

interface Lesson extends Features {
  target: number;
  weight: number;
}

/** mulberry32, a small public-domain generator: the order of the examples is the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

/**
 * Class priors follow no shop: every category's examples of a source count alike in sum, damped by a root so that a
 * category of three examples does not shout.
 */
function fairWeights(examples: readonly Example[]): number[] {
  const keyOf = ({ source, category }: Example) => `${source} ${category}`;
  const counts = new Map<string, number>();
  for (const example of examples) counts.set(keyOf(example), (counts.get(keyOf(example)) ?? 0) + 1);
  const mean = examples.length / counts.size;
  return examples.map((example) =>
    Math.min(WEIGHT_MAX, Math.sqrt(mean / (counts.get(keyOf(example)) ?? mean))),
  );
}

function lessons(all: readonly Example[], index: ReadonlyMap<string, number>): Lesson[] {
  const examples = all.filter(({ category }) => category !== null && index.has(category));
  const fair = fairWeights(examples);
  return examples.map(({ text, category, source }, at) => ({
    ...featuresOf(text),
    target: index.get(category ?? '') ?? 0,
    weight: (fair[at] ?? 1) * BY_SOURCE[source],
  }));
}

/** Examples of no category teach nothing here and are left out. */
export function train(all: readonly Example[], categories: readonly string[]): Trained {
  const width = categories.length;
  const rows = lessons(all, new Map(categories.map((id, at) => [id, at])));
  const weights = new Float32Array(BUCKETS * width);
  // One rate a bucket, not a weight: else a first glance would push every other category as far as it pulls its own.
  const squares = new Float32Array(BUCKETS).fill(START);
  const errors = new Float64Array(width);
  const random = generator(20261124);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const lesson of shuffled(rows, random)) learn(lesson, weights, squares, errors);
  }
  return { categories, weights };
}

/** One step down the gradient; `errors` is room for one number a category. */
function learn(
  { buckets, loudness, target, weight }: Lesson,
  weights: Float32Array,
  squares: Float32Array,
  errors: Float64Array,
): void {
  const width = errors.length;
  errors.fill(0);
  for (const [at, bucket] of buckets.entries()) {
    const row = bucket * width;
    const loud = loudness[at] as number;
    for (let k = 0; k < width; k++) errors[k] = (errors[k] as number) + (weights[row + k] as number) * loud;
  }
  const top = errors.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let k = 0; k < width; k++) sum += errors[k] = Math.exp((errors[k] as number) - top);
  let force = 0;
  for (let k = 0; k < width; k++) {
    const error = weight * ((errors[k] as number) / sum - (k === target ? 1 : 0));
    errors[k] = error;
    force += error * error;
  }
  for (const [at, bucket] of buckets.entries()) {
    const loud = loudness[at] as number;
    const square = (squares[bucket] as number) + force * loud * loud;
    squares[bucket] = square;
    const rate = (RATE * loud) / Math.sqrt(square);
    const row = bucket * width;
    for (let k = 0; k < width; k++) {
      const error = errors[k] as number;
      if (Math.abs(error) > GRADIENT_MIN) weights[row + k] = (weights[row + k] as number) - rate * error;
    }
  }
}
