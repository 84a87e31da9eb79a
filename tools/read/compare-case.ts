/** What was read off a small page beside what its author expects. */
import type { ReadLine } from './lines';

/** What a case expects; a field that is absent is not looked at, null says that the page states none. */
export interface Expectation {
  isProduct?: boolean;
  price?: { amount: number; currency: string } | null;
  /** ISO 3166-1 alpha-2. */
  origin?: string | null;
  title?: string;
  /** Kind id or ids, any of which is right. */
  category?: string | string[] | null;
}

export interface Case {
  file: string;
  url: string;
  /** What it is that is difficult. */
  kind: string;
  expect: Expectation;
}

/** `wrong` states what is not so; `silent` says less than the page does. */
export type Outcome = 'right' | 'silent' | 'wrong';

export type Found = Pick<ReadLine, 'isProduct' | 'title' | 'price' | 'origin' | 'category'>;

/** Half a thousandth: some currencies have three decimals. */
const AMOUNT_TOLERANCE = 0.0005;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** @returns one outcome, with the words that a report gives for it, for a stated value beside an expected one. */
function beside(wanted: string | null, got: string | null): Outcome {
  if (wanted === got) return 'right';
  return got === null ? 'silent' : 'wrong';
}

/** The outcome of each field that the case speaks of. */
export function outcomes(expect: Expectation, found: Found): Partial<Record<keyof Expectation, Outcome>> {
  const all: Partial<Record<keyof Expectation, Outcome>> = {};
  if (expect.isProduct !== undefined && expect.isProduct !== found.isProduct)
    all.isProduct = found.isProduct ? 'wrong' : 'silent';
  else if (expect.isProduct !== undefined) all.isProduct = 'right';
  if (expect.price !== undefined) {
    const { price } = found;
    const isSame =
      expect.price !== null &&
      price !== null &&
      expect.price.currency === price.currency &&
      Math.abs(expect.price.amount - price.amount) < AMOUNT_TOLERANCE;
    all.price = isSame || (!expect.price && !price) ? 'right' : price ? 'wrong' : 'silent';
  }
  if (expect.origin !== undefined) all.origin = beside(expect.origin, found.origin?.code ?? null);
  if (expect.title !== undefined)
    all.title = found.title !== null && plain(found.title) === plain(expect.title) ? 'right' : 'silent';
  if (expect.category !== undefined) {
    const wanted = [expect.category].flat();
    const got = found.category?.id ?? null;
    all.category = wanted.includes(got) ? 'right' : beside(null, got) === 'right' ? 'silent' : 'wrong';
  }
  return all;
}

/** One word for a case: wrong where any field is, else silent where any is. */
export function outcomeOf(expect: Expectation, found: Found): Outcome {
  const all = Object.values(outcomes(expect, found));
  return all.includes('wrong') ? 'wrong' : all.includes('silent') ? 'silent' : 'right';
}
