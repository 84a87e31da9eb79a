/** All that a screen shows of one product: what we believe, what the model makes of it, and what is missing. */
import type { Comparison, Estimate, ModelProblem, PriceSteps, Selling } from '../model/types';
import type { Product } from './product';

/** What the person said instead of the page; every field optional, null = "what the page says". */
export interface Correction {
  /** Place code: "CN" or "CN-GD". */
  origin?: string | undefined;
  category?: string | undefined;
  price?: { amount: number; currency: string } | undefined;
  massKg?: number | undefined;
  /** It comes by air, whatever the usual way. */
  byAir?: boolean | undefined;
}

/** Shown when the origin is unknown: the same money spent in each plausible origin. No verdicts. */
export interface Span {
  dataset: string;
  category: { id: string; sector: string };
  steps: PriceSteps;
  places: Estimate[];
  selling: Selling | null;
  /** What of the input could not be used. */
  notes: ModelProblem[];
}

export interface Answer {
  format: 1;
  /** Version and name of the dataset, "CEDA by Watershed" in it. */
  dataset: string;
  /** The product as read, corrections already applied (their facts have source 'person'). */
  product: Product;
  correction: Correction;
  /** The price is far off for its kind: it may have been misread. */
  priceIsUnusual: boolean;
  /** What must still be known before there is a figure. */
  missing: ('origin' | 'category' | 'price')[];
  comparison: Comparison | null;
  /** Present when only the origin is missing. */
  span: Span | null;
  /** What the model refused, in terms a screen can put into words. */
  problem: ModelProblem | null;
}

/** Why nothing can be kept: no room, a damaged store, or one that a newer version of Whence wrote. */
export type StorageTrouble = 'full' | 'broken' | 'newer';

/** An earlier figure of the same product, worked out with another dataset. */
export interface SeenBefore {
  /** ms since 1970 */
  at: number;
  kg: number;
}

/** What a tab has to show. */
export type TabState =
  /** `storage`: the answer stands, but the look-up could not be kept. */
  | { state: 'answer'; answer: Answer; storage?: StorageTrouble | undefined; before?: SeenBefore | undefined }
  | { state: 'loading' }
  /** The page was read; it sells no single product. */
  | { state: 'no-product'; host: string; product?: Product | undefined }
  /** The browser keeps extensions out: its own pages, the stores, PDF. */
  | { state: 'forbidden' }
  /** A site that needs the person's leave first, and the match pattern to ask for. */
  | { state: 'not-allowed'; host: string; matchPattern: string }
  | { state: 'failed' };
