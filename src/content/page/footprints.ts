/** Texts that name CO2 or a footprint, quoted with what stands beside them; whether they state one the worker judges. */
import { footprintStems } from '../../vocabulary/footprint-names';
import { anyOf } from '../../vocabulary/language';
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';

/** Letters of a quotation. */
const TEXT_MAX = 300;
/** Boxes up, and pieces of text looked at for one: a page may be all text. */
const UP_MAX = 4;
const PIECES_MAX = 30;
const QUOTES_MAX = 20;
const BOX = ':not(span,sub,sup,a,b,i,em,strong,small)';
const stems = anyOf(footprintStems);

/** The text of a box with its parts set apart by "|"; '' where it is longer than a quotation. */
function cells(box: Element): string {
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* text */);
  let text = '';
  let last: Element | null = null;
  for (let pieces = 0; walker.nextNode(); pieces++) {
    const { nodeValue, parentElement } = walker.currentNode;
    const own = parentElement?.closest(BOX) ?? null;
    if (nodeValue?.trim() && own !== last) {
      if (last) text += ' | ';
      last = own;
    }
    text += nodeValue;
    if (pieces > PIECES_MAX || text.length > TEXT_MAX * 2) return '';
  }
  text = fold(text);
  return text.length > TEXT_MAX ? '' : text;
}

export const namesFootprint = (text: string): boolean => stems.test(text);

/** @param text of the node, folded; one that names a footprint. */
export function quoteFootprint(text: string, node: Node, builder: ReadingBuilder): void {
  if (builder.reading.footprints.length >= QUOTES_MAX) return;
  const at = text.search(stems);
  let quoted = text.slice(Math.max(0, at - TEXT_MAX / 2), at + TEXT_MAX / 2);
  let box = node.parentElement;
  for (let up = 0; box && up < UP_MAX; up++, box = box.parentElement) quoted = cells(box) || quoted;
  builder.add('footprints', { text: quoted, foundIn: 'prose' });
}
