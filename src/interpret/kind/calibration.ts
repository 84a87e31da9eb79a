/**
 * How much each source of evidence counts beside the others, fitted so that a stated probability comes true: by
 * `npm run bench:categories -- --fit` over the shared shop pages, whose words went into none of the lists.
 */
import type { EvidenceSource } from './evidence';

export type Calibration = Record<EvidenceSource | 'titleAlone' | 'none', number>;

export const calibration: Calibration = {
  title: 1.2,
  /** A title with nothing beside it: nothing repeats it. */
  titleAlone: 1.45,
  path: 0.8,
  description: 0.6,
  /** Log-odds of none of our kinds where nothing speaks. */
  none: 0.8,
};
