/** What the page's buttons say: which of them sell is the worker's to judge. */
import type { Reading } from '../../contracts/reading';
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { classAndId } from './class-and-id';
import type { HeadingProximity } from './heading';
import type { PageChrome } from './page-chrome';

/**
 * Grouped by tag: the browser then leaves most elements after one look, at half the cost. Boxes that are made buttons
 * by script are known by their names alone, with the case minded, which is three times as fast.
 */
export const BUTTONS =
  'button, input:is([type="submit"],[type="button"],[type="image"]),[role="button"], a:is([class*="btn" i],[class*="button" i],[class*="cart" i],[class*="buy" i],[id*="cart" i],[id*="buy" i],[href*="cart" i],[href^="javascript:"],[onclick]), :is(div,span,p,b):is([class*="buy"],[class*="Buy"],[class*="cart"],[class*="Cart"],[class*="basket"],[class*="Basket"],[class*="-order"],[class*="btn"],[class*="button"],[onclick])';
export const LOOKED_AT_MAX = 600;
/** Those nearest to the heading are kept. */
const KEPT_MAX = 50;
/** A size, a model: an option to choose, not a deed. */
const OPTION = /^\p{Nd}/u;
/** A "button" around more than this is a card; a box around more than one thing is a box. */
const CHILDREN_MAX = 8;
const BOX_CHILDREN_MAX = 1;

type Button = Reading['buttons'][number];

const attribute = (element: Element | null, name: string) => element?.getAttribute(name) ?? '';

export function wordsOf(element: Element, picture: Element | null): string {
  const own = element.tagName === 'INPUT' ? attribute(element, 'value') : (element.textContent ?? '');
  let words = fold(own.slice(0, 200), 60);
  for (const one of [element, picture]) {
    for (const name of ['aria-label', 'alt', 'title']) words ||= fold(attribute(one, name).slice(0, 200), 60);
  }
  return words;
}

/** What the markup calls it: by class and id, else its box's, and by the script or picture behind it. */
export function nameOf(element: Element, picture: Element | null): string {
  const { parentElement } = element;
  const own =
    classAndId(element).trim() || (parentElement?.childElementCount === 1 && classAndId(parentElement));
  const href = attribute(element, 'href');
  const source = attribute(picture ?? element, 'src').slice(-40);
  const script = attribute(element, 'onclick') || (/^javascript:/i.test(href) ? href : '');
  return fold(`${own || ''} ${script.slice(0, 40)} ${source}`, 160);
}

/** Quotes the buttons beside the heading; those of menus and recommendations are left out. */
export function readButtons(
  document: Document,
  builder: ReadingBuilder,
  proximity: HeadingProximity,
  pageChrome: PageChrome,
): void {
  const found = new Map<string, Button & { count: number }>();
  let looked = 0;
  for (const element of document.querySelectorAll(BUTTONS)) {
    if (++looked > LOOKED_AT_MAX) break;
    const isBox = /^(?:DIV|SPAN|P|B)$/.test(element.tagName) && !element.hasAttribute('role');
    if (element.childElementCount > (isBox ? BOX_CHILDREN_MAX : CHILDREN_MAX) || pageChrome.has(element))
      continue;
    if (isBox && element.closest('button, a, [role="button"]')) continue;
    const picture = element.firstElementChild && element.querySelector('img');
    const name = nameOf(element, picture);
    // A picture in place of words: its name may still tell.
    const text = wordsOf(element, picture) || name;
    if (OPTION.test(text)) continue;
    const stepsToHeading = proximity.to(element);
    const key = `${text}\n${name}\n${stepsToHeading}`;
    const same = found.get(key);
    if (same) same.count++;
    else {
      const quote = { text, foundIn: 'button', locator: name, name, count: 1 } as const;
      found.set(key, stepsToHeading === undefined ? quote : { ...quote, stepsToHeading });
    }
  }
  const sorted = [...found.values()].sort((a, b) => (a.stepsToHeading ?? 0) - (b.stepsToHeading ?? 0));
  for (const quote of sorted.slice(0, KEPT_MAX)) builder.add('buttons', quote);
}
