/** What of the page lies under a box of the window. Reads only, a few points of it, whatever the page's size. */
import type { Box } from './places';

export type Covered = 'nothing' | 'picture' | 'words';

/** Between the points that are looked at, px: less than a short word, less than a line. */
const STEP = { x: 14, y: 8 };
/** Children of what stands at a point that are looked at for words between the points. */
const CHILDREN_MAX = 20;
const TEXTS_MAX = 200;

/** What a person types into, presses or reads though it is no text of this page. */
const CONTROLS = 'input, select, textarea, button, option, iframe, embed, object';
const PICTURES = 'img, picture, video, canvas, svg';

function* steps(from: number, length: number, step: number): Generator<number> {
  for (let at = from; at < from + length; at += step) yield at;
  yield from + length - 1;
}

/**
 * The elements at the points of a box, the topmost and those beneath it, each once. One after the other: to look at a
 * point takes time on a page of many elements, and the first word decides.
 */
function* elementsUnder(page: Document, box: Box): Generator<Element> {
  const found = new Set<Element>();
  for (const y of steps(box.y, box.height, STEP.y))
    for (const x of steps(box.x, box.width, STEP.x))
      for (const element of page.elementsFromPoint(x, y)) {
        if (found.has(element)) continue;
        found.add(element);
        yield element;
      }
}

function* textsOf(element: Element): Generator<Node> {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) yield node;
  if (element.childElementCount > CHILDREN_MAX) return;
  for (const child of element.children)
    for (const node of child.childNodes) if (node.nodeType === Node.TEXT_NODE) yield node;
}

/** A box of nearly no size is for screen readers only. */
const meets = (rect: DOMRect, { x, y, width, height }: Box) =>
  rect.width >= 2 &&
  rect.height >= 2 &&
  rect.left < x + width &&
  rect.right > x &&
  rect.top < y + height &&
  rect.bottom > y;

/** @param except the mark's own element. */
export function coveredBy(page: Document, box: Box, except: Element): Covered {
  const words = page.createRange();
  let texts = 0;
  let picture = false;
  for (const element of elementsUnder(page, box)) {
    if (element === except) continue;
    if (element.matches(CONTROLS)) return 'words';
    picture ||= element.matches(PICTURES);
    for (const node of textsOf(element)) {
      if (!node.nodeValue?.trim()) continue;
      // More than a box can hold: whatever it is, it is full of words.
      if (++texts > TEXTS_MAX) return 'words';
      words.selectNodeContents(node);
      for (const rect of words.getClientRects()) if (meets(rect, box)) return 'words';
    }
  }
  return picture ? 'picture' : 'nothing';
}
