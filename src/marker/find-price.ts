/** Where on a page a price stands: the element with its digits, in the largest type. Reads only, writes nothing. */

/** Text nodes looked at on one page: enough for any product page, few enough to be quick. */
const NODES_MAX = 20_000;
/** A price's element holds little besides it. */
const TEXT_MAX = 40;
/** Shops split a price over nested elements: whole, comma, fraction. */
const CLIMB_MAX = 3;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The digits that an amount can be written with: 50 → "50", "5000"; 49.9 → "499", "4990". */
export function writtenDigits(amount: number): Set<string> {
  return new Set([String(amount), amount.toFixed(2)].map(digitsOf));
}

/** The widest element around a text node whose digits are exactly those wanted. */
function priceAround(node: Node, wanted: Set<string>): Element | null {
  let found: Element | null = null;
  let element = node.parentElement;
  if (!element || /^(script|style|noscript)$/i.test(element.tagName)) return null;
  for (let climbed = 0; element && element.tagName !== 'BODY' && climbed < CLIMB_MAX; climbed++) {
    const text = element.textContent ?? '';
    if (text.length > TEXT_MAX) break;
    if (wanted.has(digitsOf(text))) found = element;
    element = element.parentElement;
  }
  return found;
}

/** The box of an element's words: narrower than that of a block. */
export function wordsBox(element: Element): DOMRect {
  const words = element.ownerDocument.createRange();
  words.selectNodeContents(element);
  return words.getBoundingClientRect();
}

/** The element that shows `amount`, null where none does that has a box on the page. */
export function findPrice(page: Document, amount: number): Element | null {
  // A page may have taken it away.
  if (!page.body) return null;
  const wanted = writtenDigits(amount);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  let best: { element: Element; size: number } | null = null;
  for (
    let nodes = 0, node = walker.nextNode();
    node && nodes < NODES_MAX;
    nodes++, node = walker.nextNode()
  ) {
    if (!/\d/.test(node.nodeValue ?? '')) continue;
    const element = priceAround(node, wanted);
    if (!element || seen.has(element)) continue;
    seen.add(element);
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue; // for screen readers only, or hidden
    const size = Number.parseFloat(getComputedStyle(element).fontSize) || 0;
    if (!best || size > best.size) best = { element, size };
  }
  return best?.element ?? null;
}
