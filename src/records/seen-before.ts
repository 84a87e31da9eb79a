/** Pure: the figure that a product had when it was last looked up with another dataset. */
import type { SeenBefore } from '../contracts/answer';
import type { LookUp } from './look-up';

/** Null where it was never looked up, had no figure of a stated origin, or the dataset is still the same. */
export function seenBefore(
  earlier: Pick<LookUp, 'at' | 'kg' | 'dataset' | 'typical'> | null,
  dataset: string,
): SeenBefore | null {
  if (!earlier || earlier.kg === null || earlier.typical || earlier.dataset === dataset) return null;
  return { at: earlier.at, kg: earlier.kg };
}
