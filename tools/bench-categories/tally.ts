/** What a method gets right on the labelled pages. */
import { type Guess, kgError, sectorOfGuess } from './guess';

export interface Judged extends Guess {
  right: boolean;
  /** |ln factor ratio|; null without a guess. */
  lnError: number | null;
  language: string;
  hasPath: boolean;
}

export function judged(
  guess: Guess,
  page: { sectors: ReadonlySet<string>; language: string; hasPath: boolean },
): Judged {
  const { sectors, language, hasPath } = page;
  return {
    ...guess,
    right: sectors.has(sectorOfGuess(guess)),
    lnError: kgError(guess, sectors),
    language,
    hasPath,
  };
}

/** The share that is right; NaN of none. */
export const accuracy = (rows: readonly Judged[]): number =>
  rows.filter(({ right }) => right).length / rows.length;

/** The value below which this share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Accuracy of the surest rows, for each share of all rows. */
export function coverageCurve(rows: readonly Judged[], shares: readonly number[]): number[] {
  const surest = [...rows].sort((a, b) => b.confidence - a.confidence);
  return shares.map((share) => accuracy(surest.slice(0, Math.round(share * rows.length))));
}

const BINS = 5;

/** Mean |confidence − share right| over five bins, weighted by their rows: 0 = confidence means probability. */
export function reliabilityError(rows: readonly Judged[]): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = rows.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const stated = inside.reduce((total, { confidence }) => total + confidence, 0);
    sum += Math.abs(stated - inside.filter(({ right }) => right).length);
  }
  return sum / rows.length;
}
