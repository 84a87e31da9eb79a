/** Several kinds it may be: how likely each is, and what they say together (METHOD §5). */
import type { Kind } from './kinds';
import { type KnownOfThing, levelOfThing, type ThingLevel } from './level-of-thing';

export interface LikelyKind {
  kind: Kind;
  /** 0 to 1; all of a list sum to 1. */
  probability: number;
}

/** How far prices and masses lie about the usual ones of a kind: sd of ln. Judgements (2026). */
const PRICE_SD = 0.8;
const MASS_SD = 0.6;

const squared = (value: number | null, usual: number, sd: number) =>
  value === null ? 0 : (Math.log(value / usual) / sd) ** 2;

/** Kinds alike before anything is known of the thing; its price and its mass speak for those that are usually like it. */
export function likelyKinds(kinds: readonly Kind[], { priceUsd, massKg }: KnownOfThing): LikelyKind[] {
  const distances = kinds.map(
    (kind) => squared(priceUsd, kind.priceUsd, PRICE_SD) + squared(massKg, kind.massKg, MASS_SD),
  );
  const nearest = Math.min(...distances);
  const weights = distances.map((distance) => Math.exp((nearest - distance) / 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return kinds
    .map((kind, i) => ({ kind, probability: (weights[i] ?? 0) / total }))
    .sort((one, other) => other.probability - one.probability);
}

/** The same level for all, of the likeliest kind, as wide as they differ: mean and variance of the mixture of ln kg. */
export function mixedLevel(likely: readonly LikelyKind[], known: KnownOfThing): ThingLevel | null {
  const [first] = likely;
  if (!first) return null;
  const levels = likely.map(({ kind, probability }) => ({ ...levelOfThing(kind, known), probability }));
  const total = levels.reduce((sum, { probability }) => sum + probability, 0);
  const mean = (of: (one: (typeof levels)[number]) => number) =>
    levels.reduce((sum, one) => sum + one.probability * of(one), 0) / total;
  const lnKg = mean((one) => one.lnKg);
  const variance = mean((one) => one.variance + (one.lnKg - lnKg) ** 2);
  return { ...levelOfThing(first.kind, known), lnKg, variance };
}

/** One kind that stands, as wide as its rivals would have it; `rivals` without probability change nothing. */
export function levelWithRivals(
  kind: LikelyKind,
  rivals: readonly LikelyKind[],
  known: KnownOfThing,
): ThingLevel {
  const own = levelOfThing(kind.kind, known);
  let [weight, scatter] = [kind.probability, 0];
  for (const { kind: rival, probability } of rivals) {
    weight += probability;
    scatter += probability * (levelOfThing(rival, known).lnKg - own.lnKg) ** 2;
  }
  return weight > 0 ? { ...own, variance: own.variance + scatter / weight } : own;
}
