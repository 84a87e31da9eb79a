/** Where a range and its figure stand on a row, as inline styles. */
import type { Kg } from '../model/types';

/** @param widestKg what the whole width of the row stands for. Writing direction is followed. */
export function rangeBar({ kg, lowKg, highKg }: Kg, widestKg: number) {
  const share = (part: number) => `${((100 * part) / widestKg).toFixed(1)}%`;
  return {
    range: { insetInlineStart: share(lowKg), inlineSize: share(highKg - lowKg) },
    figure: { insetInlineStart: share(kg) },
  };
}
