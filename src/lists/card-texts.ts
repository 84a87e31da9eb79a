/** The texts of a card: its shown words in order, each with its place. Reads only. */

/** More texts than this are no card: a whole shelf, a page. */
const TEXTS_MAX = 60;
/** Nodes passed on the way, white space among them. */
const NODES_MAX = 4 * TEXTS_MAX;
/** Of one text; a longer one is a story. */
const TEXT_MAX = 300;
const UNSEEN = /^(?:script|style|noscript|template|option|textarea)$/i;

export interface CardText {
  node: Text;
  box: Element;
  /** White space folded. */
  text: string;
}

export const folded = (text: string): string => text.slice(0, TEXT_MAX).replace(/\s+/g, ' ').trim();

/** Null where there are more than a card's. */
export function cardTexts(card: Element): CardText[] | null {
  const walker = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const found: CardText[] = [];
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++passed > NODES_MAX || found.length >= TEXTS_MAX) return null;
    const text = folded(node.nodeValue ?? '');
    const box = node.parentElement;
    if (text && box && !UNSEEN.test(box.tagName)) found.push({ node: node as Text, box, text });
  }
  return found;
}
