/**
 * What the kind model's weights were trained from, as one fingerprint: training takes minutes, so the usual tests compare
 * this, and `npm run nightly` trains anew.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featuresOf } from '../../../src/interpret/kind/features';
import { BUCKETS, bucketOf, fingerprintOf, MODEL_FORMAT } from '../../../src/interpret/kind/kind-model';
import { knownShelves } from './known-shelves';
import type { Lesson } from './lesson';

const here = dirname(fileURLToPath(import.meta.url));
/** Features of every so-manieth lesson: what makes features has many files. */
const EVERY = 10;

/** What `data/kind-model.json` says: SHA-256, hexadecimal. */
export interface TrainedFrom {
  /** Of all lessons and shelves, of the files that train, and of features of a tenth of the lessons. */
  from: string;
  /** Of the file of weights. */
  weights: string;
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What trains and packs, beside the lessons and what makes features of them. */
const CODE = [
  ...readdirSync(here)
    .filter((file) => file !== 'trained-from.ts')
    .sort()
    .map((file) => join(here, file)),
  join(here, '../kind-model.ts'),
];

/** The fingerprint of what a training from these lessons rests on. @param kinds ids and sectors, as the model has them. */
export function trainingFingerprint(
  lessons: readonly Lesson[],
  kinds: readonly { id: string; sector: string }[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([lessons, [...knownShelves()]]));
  hash.update(JSON.stringify(kinds.map(({ id, sector }) => [id, sector])));
  for (const file of CODE) hash.update('\n').update(readFileSync(file));
  hash.update(JSON.stringify([BUCKETS, MODEL_FORMAT]));
  for (let at = 0; at < lessons.length; at += EVERY) {
    const { hashes, weights } = featuresOf(lessons[at]?.text ?? '');
    const places = hashes.map((feature) => [bucketOf(feature), fingerprintOf(feature)]);
    hash.update(JSON.stringify([hashes, weights, places]));
  }
  return hash.digest('hex');
}
