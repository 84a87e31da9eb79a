/**
 * How much each source of evidence counts beside the others, fitted so that a stated probability comes true: by
 * `npm run bench:categories -- --fit` over the shared shop pages, whose words went into none of the lists.
 */
import type { EvidenceSource } from './evidence';

export type Calibration = Record<EvidenceSource | 'titleAlone' | 'none', number>;

export const calibration: Calibration = {
  title: 1.3,
  /** A title with nothing beside it: nothing repeats it. */
  titleAlone: 1.45,
  path: 1.2,
  description: 1.2,
  /** Log-odds of none of our kinds where nothing speaks. */
  none: 0,
};

/** How likely its sector has to be until one kind is named outright; below, the person is asked. */
export interface Answering {
  /** Where a title stands alone. */
  alone: number;
  /** Where something else speaks beside it. */
  supported: number;
}

/** The least of a few steps at which .92 of the answers are right, never below .6: chosen as above, by the same command. */
export const answering: Answering = { alone: 0.75, supported: 0.6 };
