/** Pure: the figures of a pin that are drawn: today's where the dataset has changed, highest first. */
import type { PinnedPlace, PinView } from '../records/pin';

export function placesShown({ pin, now }: PinView): PinnedPlace[] {
  return [...(now?.places ?? pin.places)].sort((a, b) => b.kg - a.kg);
}
