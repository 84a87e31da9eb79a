/** Whether the page shows something else where a label stands: a menu, a head that stays while the page moves. */
import type { Box } from './free-spot';

/** @param isFirst nobody has pointed at anything yet: to look at a point takes time, and what opens over one end of a label does so later. */
export function isCovered(card: Element, { left, top, right, bottom }: Box, isFirst: boolean): boolean {
  const y = (top + bottom) / 2;
  if (y < 0 || y >= window.innerHeight) return false;
  return (isFirst ? [(left + right) / 2] : [left + 2, right - 2]).some((x) => {
    const shown = card.ownerDocument.elementFromPoint(x, y);
    return shown !== null && !card.contains(shown) && !shown.contains(card);
  });
}
