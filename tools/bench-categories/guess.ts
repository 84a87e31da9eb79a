/** One method's guess for one page, and how far off it is in kg. */

import type { ProductKind as Category } from '../../src/contracts/product';
import { factorOf } from '../../src/model/factor-table';
import { findKinds } from '../../src/model/kinds';

export interface Guess {
  /** Our category; null = none. */
  id: string | null;
  /** Probability; 0 where the method gives none. */
  confidence: number;
  /** Named outright, without asking the person. */
  answered: boolean;
}

export const NO_GUESS: Guess = { id: null, confidence: 0, answered: false };

/** What the extension would say, or would offer first. */
export function guessOf(category: Category): Guess {
  if (category.state === 'known') {
    const { value, confidence } = category.fact;
    return { id: value, confidence, answered: true };
  }
  const [best] = category.state === 'unsure' ? category.rivals : [];
  return best ? { ...best, answered: false } : NO_GUESS;
}

export const sectorOfGuess = ({ id }: Guess): string => (id && findKinds(id)?.kinds[0]?.sector) || '';

/** Where factors of several countries agree on the order of sectors, the world's largest maker stands for all. */
const MAKER = 'CN';

/**
 * |ln(factor of the guess / factor of an acceptable sector)|, the least over the acceptable ones; 0 when right. Null
 * where there is no guess. Factors are kg CO2e per USD in China (CEDA 2025).
 */
export function kgError(guess: Guess, acceptable: ReadonlySet<string>): number | null {
  const sector = sectorOfGuess(guess);
  if (!sector) return null;
  if (acceptable.has(sector)) return 0;
  const own = factorOf(MAKER, sector)?.kgPerUsd ?? Number.NaN;
  const errors = [...acceptable]
    .map((other) => Math.abs(Math.log(own / (factorOf(MAKER, other)?.kgPerUsd ?? Number.NaN))))
    .filter(Number.isFinite);
  return errors.length ? Math.min(...errors) : null;
}
