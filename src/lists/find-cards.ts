/** The product cards of a page's lists: boxes alike, side by side, each with a link, a name and a price. Reads only. */
import { CARDS_MAX } from '../contracts/card-bounds';
import { type CardPrice, cardPrices } from './card-prices';
import { type CardText, cardTexts } from './card-texts';
import { cardTitle } from './card-title';

/** Links looked at on one page; cards found. */
const LINKS_MAX = 3000;
const FOUND_MAX = 4 * CARDS_MAX;
/** From a link up to its card. */
const CLIMB_MAX = 8;
/** Fewer alike are no list. */
const LIST_MIN = 3;
/** A card leads to one thing: its picture, name and colours. */
const LINKS_OF_CARD_MAX = 12;
/** Neighbours looked at on each side: an advertisement may stand between two cards. */
const NEIGHBOURS = 2;

export interface FoundCard {
  box: Element;
  title: string;
  prices: CardPrice[];
  texts: CardText[];
}

const classOf = (element: Element) => element.getAttribute('class')?.trim().split(/\s+/, 1)[0] ?? '';
const lookOf = (element: Element) => `${element.tagName}.${classOf(element)}`;

/** Whether one like it stands beside it. */
function repeats(element: Element): boolean {
  const look = lookOf(element);
  for (const way of ['nextElementSibling', 'previousElementSibling'] as const) {
    let beside = element[way];
    for (let step = 0; beside && step < NEIGHBOURS; step++, beside = beside[way])
      if (lookOf(beside) === look) return true;
  }
  return false;
}

function cardOf(box: Element): FoundCard | null {
  if (box.getElementsByTagName('a').length > LINKS_OF_CARD_MAX) return null;
  const texts = cardTexts(box);
  if (!texts) return null;
  const prices = cardPrices(box, texts);
  const title = prices.length ? cardTitle(box, texts) : null;
  return title ? { box, title, prices, texts } : null;
}

/** The innermost box around a link that is a card; boxes that were looked at are in `known`. */
function cardAround(link: Element, known: Map<Element, FoundCard | null>): FoundCard | null {
  let box: Element | null = link;
  for (let climbed = 0; box && box.tagName !== 'BODY' && climbed < CLIMB_MAX; climbed++) {
    let card = known.get(box);
    if (card === undefined) {
      card = repeats(box) ? cardOf(box) : null;
      known.set(box, card);
    }
    if (card) return card;
    box = box.parentElement;
  }
  return null;
}

/** Cards of one list stand in boxes alike, be it rows of them. */
const listOf = ({ box }: FoundCard) => `${box.parentElement ? lookOf(box.parentElement) : ''} ${lookOf(box)}`;

/** In the order of the page, at most 240; none where fewer than three are alike. Never throws. */
export function findCards(page: Document): FoundCard[] {
  const known = new Map<Element, FoundCard | null>();
  const lists = new Map<string, Set<FoundCard>>();
  const found = new Set<FoundCard>();
  const links = page.getElementsByTagName('a');
  for (let at = 0; at < LINKS_MAX && found.size < FOUND_MAX; at++) {
    const link = links[at];
    if (!link) break;
    if (!link.hasAttribute('href')) continue;
    try {
      const card = cardAround(link, known);
      if (!card || found.has(card)) continue;
      found.add(card);
      const list = listOf(card);
      lists.set(list, (lists.get(list) ?? new Set()).add(card));
    } catch {
      // A form whose fields bear the names of the DOM's own methods.
    }
  }
  return [...found].filter((card) => (lists.get(listOf(card))?.size ?? 0) >= LIST_MIN);
}
