/** All that a screen shows of one product: what we believe, what the model makes of it, and what is missing. */
import type { Comparison, Kg, ModelProblem, Typical, Verdict } from '../model/types';
import type { Correction } from './correction';
import type { Product } from './product';

/** A kind that it may be, and what it would cause then at the place that the answer is for. */
export interface RivalFigure {
  /** Kind id. */
  id: string;
  probability: number;
  /** kg CO2e, typical where no origin is stated; null where there is none. */
  kg: number | null;
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
  /** What is not known. A price that is not known is taken as usual; without a kind there is no figure. */
  missing: ('origin' | 'kind' | 'price')[];
  comparison: Comparison | null;
  /** Kinds that it may be, where it is unsure; their figures agree within a factor of two where there is one. */
  rivals: RivalFigure[];
  /** Present when the origin is not stated: what such things typically cause, and where they usually come from. */
  typical: Typical | null;
  /** A short, polite question to the shop where the page does not say, in the page's language; text alone. */
  shopQuestion: string | null;
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

/** A product of the same kind that was looked at lately on this machine, and what is to be said of it beside this one. */
export interface SimilarSeen extends Kg {
  title: string;
  shop: string;
  url: string;
  /** The figure is an expectation: its origin is not stated. */
  isTypical: boolean;
  /** Null where one is stated and the other expected: there is no verdict between the two. */
  verdict: Verdict | null;
}

/** What was looked up before in one shop. */
export interface SeenInShop {
  title: string;
  url: string;
  kg: number;
  /** The figure is an expectation: the origin was not known. */
  isTypical: boolean;
}

/** An answer with what there is to say around it. */
export interface AnswerState {
  state: 'answer';
  answer: Answer;
  /** The answer stands, but the look-up could not be kept. */
  storage?: StorageTrouble | undefined;
  before?: SeenBefore | undefined;
  /** What the person said of this product can be taken back, step by step. */
  canUndo?: boolean | undefined;
  similar?: SimilarSeen | undefined;
  /** Products on the compare list. */
  pins?: number | undefined;
}

/** What a tab has to show. */
export type TabState =
  | AnswerState
  | { state: 'loading' }
  /** The page was read; it sells no single product. */
  | { state: 'no-product'; host: string; product?: Product | undefined; seen?: SeenInShop[] | undefined }
  /** The browser keeps extensions out: its own pages, the stores, PDF. */
  | { state: 'forbidden' }
  /** A site that needs the person's leave first, and the match pattern to ask for. */
  | { state: 'not-allowed'; host: string; matchPattern: string }
  | { state: 'failed' };
