/** The one pass over the page's text: labelled rows, words about origin, prices. */

import { footprintStems } from '../../vocabulary/footprint-names';
import { anyOf } from '../../vocabulary/language';
import { fold } from '../fold';
import { headingsAbove } from '../origin/headings-above';
import { originParts } from '../origin/says-origin';
import type { ReadingBuilder } from '../reading-builder';
import type { HeadingProximity } from './heading';
import { isPutAway } from './is-put-away';
import type { PageChrome } from './page-chrome';
import { PRICE_TEXT_MAX, type PriceTexts, priceTexts } from './price-texts';
import { rootsOf } from './roots';
import { type Row, rowIn } from './row-kind';

/** Of a longer text the rest is left unread: a node may hold megabytes, even of spaces. */
const NODE_MAX = 50_000;
/** A text longer than this is searched only in its first part. */
const TEXT_MAX = 4000;
/** A longer text is no label. */
const LABEL_MAX = 60;
/** A value longer than this is prose, not a value. */
const VALUE_MAX = 120;
/** The text after words of origin: a list of countries may be long. */
const NEXT_MAX = 400;
/** Lines of a maker's address. */
const ADDRESS_LINES = 4;
/** Names CO2 or a footprint; in lower case. */
const FOOTPRINT = anyOf(footprintStems, '');
/** Texts between two chances to let the page go on. */
const SLICE = 100;
/** Blank texts between two that show. */
const BLANKS_MAX = 3;
const NAMED_MAX = 400;
/** Parts of one text, comments counted. */
const PARTS_MAX = 40;
const SHOWS = /[^\s\u200b-\u200f]/;
/** A letter, a digit, or a flag. */
const SAYS = /[\p{L}\p{N}\p{RI}]/u;

/** All that many American shops say. */
const IMPORTED = /^imported\.?$/i;

/** A quotation that lacks the texts after it. */
interface Waiting {
  lines: string[];
  wanted: number;
  give(lines: string[]): void;
}

class TextReader {
  private waiting: Waiting | null = null;
  private before = '';

  constructor(
    private readonly builder: ReadingBuilder,
    private readonly proximity: HeadingProximity,
    private readonly pageChrome: PageChrome,
    private readonly prices: PriceTexts,
  ) {}

  take(raw: string, node: Node, after: () => Node | null): void {
    const { before } = this;
    if (raw.length <= PRICE_TEXT_MAX * 2) {
      this.prices.look(raw, node, this.before, after);
      const words = raw.length <= LABEL_MAX ? raw.trim() : '';
      // A sign by itself belongs to what follows, and so does the label before it.
      this.before = words.length > 1 ? words : `${this.before} ${words}`.trim();
    } else this.before = '';
    if (raw.length < 2) return;
    const text = fold(raw, TEXT_MAX);
    if (this.waiting && SAYS.test(text) && !this.isElsewhere(node)) {
      this.waiting.lines.push(text);
      if (this.waiting.lines.length >= this.waiting.wanted) this.stopWaiting();
    }
    const lower = text.toLowerCase();
    if (FOOTPRINT.test(lower) && !this.isElsewhere(node)) this.takeFootprint([before, text]);
    const row = text.length < VALUE_MAX ? rowIn(text) : null;
    const parts = row ? [] : originParts(text, lower);
    if ((!row && !parts.length) || this.isElsewhere(node)) return;
    if (row) this.takeRow(row);
    else this.takeOrigin(parts, node);
  }

  /** Hands over what waits, with as many lines as came. */
  stopWaiting(): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.give(waiting.lines);
  }

  private wait(wanted: number, give: Waiting['give'], lines: string[] = []): void {
    this.stopWaiting();
    if (lines.length < wanted) this.waiting = { lines, wanted, give };
    else give(lines);
  }

  private takeRow({ kind, label, value }: Row): void {
    const give = (lines: string[]) => {
      const text = fold(lines.join(', '), VALUE_MAX * 2);
      const quote = { text, foundIn: 'row', label } as const;
      if (kind === 'item-location' || kind === 'maker-address') this.builder.add('hints', { ...quote, kind });
      else if (text.length <= VALUE_MAX) this.builder.add(kind, quote);
    };
    this.wait(kind === 'maker-address' ? ADDRESS_LINES : 1, give, value ? [value] : []);
  }

  /** With the texts around it: number and unit may stand apart. */
  private takeFootprint(texts: string[]): void {
    this.wait(3, (lines) =>
      this.builder.add('footprints', { text: fold(texts.concat(lines).join(' | ')), foundIn: 'prose' }),
    );
  }

  private takeOrigin(parts: string[], node: Node): void {
    const last = parts.pop() as string;
    if (IMPORTED.test(last)) {
      this.builder.add('hints', { text: last, foundIn: 'prose', label: '', kind: 'imported' });
      return;
    }
    const headings = headingsAbove(node, this.proximity.heading);
    const inLink = node.parentElement?.closest('a') ? { inLink: true } : {};
    const add = (text: string, next?: string) =>
      this.builder.add('origins', {
        text,
        foundIn: 'prose',
        label: '',
        locator: next ?? '',
        headings,
        ...inLink,
        ...(next && { next }),
      });
    for (const part of parts) add(part);
    this.wait(1, ([next = '']) => add(last, next.length <= NEXT_MAX ? next : ''));
  }

  /** In the page's furniture, or hidden for good. */
  isElsewhere({ parentElement }: Node): boolean {
    return parentElement !== null && (this.pageChrome.has(parentElement) || isPutAway(parentElement));
  }

  /** Names given to pictures and marks: a flag that says "Made in Portugal". */
  takeName(element: Element): void {
    const text = fold(element.getAttribute('aria-label') ?? element.getAttribute('alt'), LABEL_MAX);
    if (!originParts(text).length || element.closest('a, button') || this.isElsewhere(element)) return;
    this.builder.add('origins', { text, foundIn: 'prose', label: '', locator: 'aria-label, alt' });
  }
}

/**
 * The text of a node with that of the text nodes right after it: pages made by scripts part their texts by comments
 * ("Made in <!-- -->China"), which nobody sees. The walker goes on behind the last.
 */
function wholeText(node: Node, walker: TreeWalker): string {
  let raw = node.nodeValue ?? '';
  let next = node.nextSibling;
  for (let parts = 0; parts < PARTS_MAX && next && (next.nodeType === 3 || next.nodeType === 8); parts++) {
    if (next.nodeType === 3) {
      raw += next.nodeValue ?? '';
      walker.currentNode = next;
    }
    next = next.nextSibling;
  }
  return raw.slice(0, NODE_MAX);
}

/** Reads all text; yields now and then, for the page may have work of its own. */
export function* readText(
  document: Document,
  builder: ReadingBuilder,
  proximity: HeadingProximity,
  pageChrome: PageChrome,
): Generator<void> {
  const prices = priceTexts(proximity, pageChrome);
  const reader = new TextReader(builder, proximity, pageChrome, prices);
  let visited = 0;
  for (const root of rootsOf(document)) {
    const walker = document.createTreeWalker(root, 4 /* text */);
    const after = (): Node | null => {
      const here = walker.currentNode;
      let next = walker.nextNode();
      for (let looked = 0; next && looked < BLANKS_MAX && !SHOWS.test(next.nodeValue ?? ''); looked++)
        next = walker.nextNode();
      walker.currentNode = here;
      return next;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++visited % SLICE === 0) yield;
      const raw = wholeText(node, walker);
      if (!SHOWS.test(raw)) continue;
      const tag = raw.length > TEXT_MAX ? node.parentElement?.tagName : '';
      if (tag === 'SCRIPT' || tag === 'STYLE') continue;
      reader.take(raw, node, after);
    }
    reader.stopWaiting();
    const named = (root as ParentNode).querySelectorAll('[aria-label], img[alt]');
    for (const element of [...named].slice(0, NAMED_MAX)) reader.takeName(element);
  }
  prices.report(builder);
}
