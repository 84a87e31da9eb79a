/** What a method gets right on labelled cases. */
import type { Case } from './cases';
import { type Guess, kgError, NO_GUESS, sectorOfGuess } from './guess';

export interface Judged extends Guess {
  right: boolean;
  /** |ln factor ratio|; null without a guess. */
  lnError: number | null;
  language: string;
  hasPath: boolean;
  /** None of our kinds: right when it is left alone. */
  isNone: boolean;
}

export function judged(guess: Guess, { sectors, language, hasPath }: Case): Judged {
  const isNone = sectors.size === 0;
  return {
    ...guess,
    right: isNone ? !guess.answered : sectors.has(sectorOfGuess(guess)),
    lnError: kgError(guess, sectors),
    language,
    hasPath,
    isNone,
  };
}

export const judgeAll = (cases: readonly Case[], method: (one: Case) => Guess | null): Judged[] =>
  cases.map((one) => judged(method(one) ?? NO_GUESS, one));

/** The share that is right; NaN of none. */
export const accuracy = (rows: readonly Judged[]): number =>
  rows.filter(({ right }) => right).length / rows.length;

/** The value below which this share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const BINS = 5;

/** Mean |confidence − share right| over five bins of the guesses, weighted by their rows: 0 = confidence is probability. */
export function reliabilityError(rows: readonly Judged[]): number {
  const guesses = rows.filter(({ id, isNone }) => id !== null && !isNone);
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = guesses.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    const stated = inside.reduce((total, { confidence }) => total + confidence, 0);
    sum += Math.abs(stated - inside.filter(({ right }) => right).length);
  }
  return sum / guesses.length;
}
