/** The one pass over the page's text: labelled rows, phrases, prices. */

import { fold } from '../fold';
import { type AnchorKind, labelOf, phrasesOf } from '../origin/anchors';
import type { ReadingBuilder } from '../reading-builder';
import type { HeadingProximity } from './heading';
import { isMassLabel } from './mass-labels';
import { isMaterialLabel } from './material-labels';
import type { PageChrome } from './page-chrome';
import { PRICE_TEXT_MAX, type PriceTexts, priceTexts } from './price-texts';
import { rootsOf } from './roots';

/** Of a longer text the rest is left unread: a node may hold megabytes, even of spaces. */
const NODE_MAX = 50_000;
/** A text longer than this is searched for phrases only in its first part. */
const TEXT_MAX = 4000;
/** A longer text is no label. */
const LABEL_MAX = 60;
/** A value longer than this is prose, not a value. */
const VALUE_MAX = 120;
/** Texts between two chances to let the page go on. */
const SLICE = 100;
/** Blank texts between two that show. */
const BLANKS_MAX = 3;
const SHOWS = /[^\s\u200b-\u200f]/;

type Pending = { label: string; kind: AnchorKind | 'mass' | 'material' };

const isPunctuation = (text: string) => !/[\p{L}\p{N}]/u.test(text);

const detailOf = (text: string) => (isMassLabel(text) ? 'mass' : isMaterialLabel(text) ? 'material' : null);

class TextReader {
  private pending: Pending | null = null;
  private before = '';

  constructor(
    private readonly builder: ReadingBuilder,
    private readonly pageChrome: PageChrome,
    private readonly prices: PriceTexts,
  ) {}

  take(raw: string, node: Node, after: () => Node | null): void {
    if (this.pending) {
      this.takeValue(raw, node);
      return;
    }
    if (raw.length <= PRICE_TEXT_MAX * 2) {
      this.prices.look(raw, node, this.before, after);
      const words = raw.length <= LABEL_MAX ? raw.trim() : '';
      // A sign by itself belongs to what follows, and so does the label before it.
      this.before = words.length > 1 ? words : `${this.before} ${words}`.trim();
    } else this.before = '';
    if (raw.length > 1) this.takeLabel(raw, node);
  }

  private takeValue(raw: string, node: Node): void {
    const text = fold(raw, VALUE_MAX + 1);
    if (!text || isPunctuation(text) || this.isChrome(node)) return;
    const { label, kind } = this.pending as Pending;
    this.pending = null;
    if (text.length > VALUE_MAX) return;
    const quote = { text, foundIn: 'row', label } as const;
    if (kind === 'mass') this.builder.add('masses', quote);
    else if (kind === 'material') this.builder.add('materials', quote);
    else this.builder.add('origins', { ...quote, kind });
  }

  private takeLabel(raw: string, node: Node): void {
    const text = raw.length > TEXT_MAX ? fold(raw, TEXT_MAX) : fold(raw);
    const detail = text.length < LABEL_MAX ? detailOf(text) : null;
    const anchor = !detail && text.length < 400 ? labelOf(text) : null;
    const phrases = detail || anchor || text.length <= 8 ? [] : phrasesOf(text);
    if ((!detail && !anchor && !phrases.length) || this.isChrome(node)) return;
    if (detail) {
      this.pending = { label: text, kind: detail };
    } else if (anchor && !anchor.rest) {
      this.pending = anchor;
    } else if (text.length >= LABEL_MAX || !node.parentElement?.closest('a')) {
      // A short link that says "Made in Italy" leads to a shelf of such things.
      if (anchor) {
        const { label, kind, rest } = anchor;
        this.builder.add('origins', {
          text: fold(rest, VALUE_MAX),
          foundIn: 'row',
          label,
          kind,
        });
      }
      for (const { rest, ...phrase } of phrases) {
        this.builder.add('origins', { text: rest, foundIn: 'prose', ...phrase });
      }
    }
  }

  private isChrome(node: Node): boolean {
    return node.parentElement !== null && this.pageChrome.has(node.parentElement);
  }
}

/** Reads all text; yields now and then, for the page may have work of its own. */
export function* readText(
  document: Document,
  builder: ReadingBuilder,
  proximity: HeadingProximity,
  pageChrome: PageChrome,
): Generator<void> {
  const prices = priceTexts(proximity, pageChrome);
  const reader = new TextReader(builder, pageChrome, prices);
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
      const raw = (node.nodeValue ?? '').slice(0, NODE_MAX);
      if (!SHOWS.test(raw)) continue;
      const tag = raw.length > TEXT_MAX ? node.parentElement?.tagName : '';
      if (tag === 'SCRIPT' || tag === 'STYLE') continue;
      reader.take(raw, node, after);
    }
  }
  prices.report(builder);
}
