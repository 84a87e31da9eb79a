/**
 * What of the page lies under a box of the window. Reads only. To look at a point takes time on a page of many elements, so
 * few are looked at: for what is put there from elsewhere in the tree, as bars and menus are. All else is sought in the tree.
 */
import { elementsNear } from './elements-near';
import type { Box } from './places';
import { isSeen, meets, wordsIn } from './words-in-box';

export type Covered = 'nothing' | 'picture' | 'words';

/** Between the points that are looked at, px: less than a menu, a button, a badge. */
const STEP = 40;
/** What a person types into, presses or reads though it is no text of this page. */
const CONTROLS = 'input, select, textarea, button, option, iframe, embed, object';
const PICTURES = 'img, picture, video, canvas, svg';

/** Along the box, in turn at its upper and its lower edge: a bar may lie over either. */
function* pointsOf({ x, y, width, height }: Box): Generator<[number, number]> {
  const steps = Math.ceil(width / STEP);
  for (let at = 0; at <= steps; at++)
    yield [x + 1 + (at * (width - 2)) / steps, at % 2 ? y + height - 1 : y + 1];
}

/** @param except the mark's own element. */
export function coveredBy(page: Document, box: Box, except: Element): Covered {
  const hasWords = wordsIn(page, box);
  const met = new Set<Element>([except]);
  let picture = false;
  const isTaken = (element: Element): boolean => {
    if (met.has(element)) return false;
    met.add(element);
    if (hasWords(element)) return true;
    const isControl = element.matches(CONTROLS);
    if (!isControl && (picture || !element.matches(PICTURES))) return false;
    const rect = element.getBoundingClientRect();
    if (!meets(rect, box)) return false;
    picture ||= !isControl;
    return isControl && isSeen(element, rect, box);
  };
  const found = new Set<Element>([page.body]);
  for (const [x, y] of pointsOf(box))
    for (const element of page.elementsFromPoint(x, y)) {
      if (isTaken(element)) return 'words';
      if (element !== except && element !== page.documentElement) found.add(element);
    }
  const near = elementsNear(found, box, except);
  if (!near || [...near].some(isTaken)) return 'words';
  return picture ? 'picture' : 'nothing';
}
