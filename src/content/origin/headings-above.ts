/** The headings that a place on a page stands under: "You may also like", "What buyers say". */
import { fold } from '../fold';

const HEADINGS_MAX = 3;
const LEVELS_MAX = 8;
const SIBLINGS_MAX = 12;
const HEADING_TEXT_MAX = 60;

const isHeading = (element: Element | null) => element !== null && /^H[1-6]$/.test(element.tagName);

/** A sibling that is a heading, or a box around one and nothing else: a box with more in it is a section of its own. */
function headingIn(element: Element): Element | null {
  if (isHeading(element)) return element;
  return element.childElementCount === 1 && isHeading(element.firstElementChild)
    ? element.firstElementChild
    : null;
}

/**
 * The innermost first.
 * @param end the product's own heading ends the search: what stands under it speaks of the product.
 */
export function headingsAbove(node: Node, end: Element | null): string[] {
  const found: string[] = [];
  let box = node.parentElement;
  for (let level = 0; box && box.tagName !== 'BODY' && level < LEVELS_MAX; level++, box = box.parentElement) {
    let one = box.previousElementSibling;
    for (let at = 0; one && at < SIBLINGS_MAX; at++, one = one.previousElementSibling) {
      const heading = headingIn(one);
      if (!heading) continue;
      if (heading === end || found.length >= HEADINGS_MAX) return found;
      found.push(fold(heading.textContent, HEADING_TEXT_MAX));
      break;
    }
  }
  return found;
}
