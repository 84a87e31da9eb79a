/** Which words of the page's stand in a box of the window, and are seen there. Reads only. */
import type { Box } from './places';

/** Lines that are looked at whether they are seen: to look at a point takes time on a page of many elements. */
const LINES_MAX = 20;

/** A box of nearly no size is for screen readers only. */
export const meets = (rect: DOMRect, { x, y, width, height }: Box): boolean =>
  rect.width >= 2 &&
  rect.height >= 2 &&
  rect.left < x + width &&
  rect.right > x &&
  rect.top < y + height &&
  rect.bottom > y;

/** Whether a line or box of an element is neither hidden nor cut off where it meets the box: what lies over it does not count. */
export function isSeen(element: Element, line: DOMRect, { x, y, width, height }: Box): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const left = Math.max(line.left, x);
  const top = Math.max(line.top, y);
  const across = (left + Math.min(line.right, x + width)) / 2;
  const down = (top + Math.min(line.bottom, y + height)) / 2;
  return element.ownerDocument.elementsFromPoint(across, down).includes(element);
}

/** @returns whether the texts that stand directly in an element have a line in the box. */
export function wordsIn(page: Document, box: Box): (element: Element) => boolean {
  const words = page.createRange();
  let lines = 0;
  return (element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
      words.selectNodeContents(node);
      // More than a box can hold: whatever it is, it is full of words.
      for (const line of words.getClientRects())
        if (meets(line, box) && (++lines > LINES_MAX || isSeen(element, line, box))) return true;
    }
    return false;
  };
}
