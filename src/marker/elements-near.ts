/** The elements of a page of which something may lie in a box of the window: what lies elsewhere is passed over whole. */
import type { Box } from './places';

/** Children looked at: beyond it nothing is known, so all is said to be near. */
const ELEMENTS_MAX = 50_000;
const UNSEEN = /^(?:script|style|noscript|template|head)$/i;

/** Whether nothing of an element can lie in the box: not its own box, nor what hangs out of it. */
function isElsewhere(element: Element, { x, y, width, height }: Box): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  // No box of its own: its children stand where they are put.
  if (right - left < 1 || bottom - top < 1) return false;
  if (left < x + width && right > x && top < y + height && bottom > y) return false;
  if (top >= y + height) return true;
  const below = Math.max(0, element.scrollHeight - element.clientHeight);
  const beside = Math.max(0, element.scrollWidth - element.clientWidth);
  return bottom + below <= y || left - beside >= x + width || right + beside <= x;
}

/**
 * Null where there are too many to be looked through.
 * @param from where to begin: the page's body, and what is known to lie there. @param except none of the page's.
 */
export function elementsNear(from: Iterable<Element>, box: Box, except: Element): Set<Element> | null {
  const near = new Set(from);
  let looked = 0;
  // What is added is gone through in its turn.
  for (const element of near)
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (++looked > ELEMENTS_MAX) return null;
      if (child !== except && !UNSEEN.test(child.tagName) && !isElsewhere(child, box)) near.add(child);
    }
  return near;
}
