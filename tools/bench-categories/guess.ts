/** One method's guess for one case, and how far off it is in kg. */
import { kindLines } from '../../data/build/kinds/kind-list';
import type { ProductKind } from '../../src/contracts/product';
import { factorOf } from '../../src/model/factor-table';

export interface Guess {
  /** Kind id; null = none of ours, or nothing understood. */
  id: string | null;
  /** Probability; 0 where the method gives none. */
  confidence: number;
  /** Named outright, without asking the person. */
  answered: boolean;
}

export const NO_GUESS: Guess = { id: null, confidence: 0, answered: false };

const sectorById = new Map(kindLines.map(({ id, sector }) => [id, sector]));

/** What the extension would say, or would offer first. */
export function guessOf(kind: ProductKind): Guess {
  if (kind.state === 'known')
    return { id: kind.fact.value, confidence: kind.fact.confidence, answered: true };
  const [best] = kind.state === 'unsure' ? kind.rivals : [];
  return best ? { ...best, answered: false } : NO_GUESS;
}

export const sectorOfGuess = ({ id }: Guess): string => (id && sectorById.get(id)) ?? '';

/** Where factors of several countries agree on the order of sectors, the world's largest maker stands for all. */
const MAKER = 'CN';

/**
 * |ln(factor of the guess / factor of an acceptable sector)|, the least over the acceptable ones; 0 when right. Null
 * where there is no guess or nothing to compare. Factors are kg CO2e per USD in China (CEDA 2025).
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
