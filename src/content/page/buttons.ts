/** What the page's buttons say: which of them sell is the worker's to judge. */
import type { Reading } from '../../contracts/reading';
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { classAndId } from './class-and-id';
import type { HeadingProximity } from './heading';
import type { PageChrome } from './page-chrome';

/** Grouped by tag: the browser then leaves most elements after one look, at half the cost. */
const BUTTONS =
  'button, input:is([type="submit"],[type="button"],[type="image"]),[role="button"], a:is([class*="btn" i],[class*="button" i],[class*="cart" i],[class*="buy" i],[id*="cart" i],[id*="buy" i],[href*="cart" i],[href^="javascript:"],[onclick])';
const LOOKED_AT_MAX = 600;
/** Those nearest to the heading are kept. */
const KEPT_MAX = 50;
/** A size, a model: an option to choose, not a deed. */
const OPTION = /^\p{Nd}/u;
/** A "button" around more than this is a card. */
const CHILDREN_MAX = 8;

function wordsOf(element: Element): string {
  const words = element.tagName === 'INPUT' ? element.getAttribute('value') : element.textContent;
  return fold((words ?? '').slice(0, 200), 60) || fold(element.getAttribute('aria-label'), 60);
}

/** Quotes the buttons beside the heading; those of menus and recommendations are left out. */
export function readButtons(
  document: Document,
  builder: ReadingBuilder,
  proximity: HeadingProximity,
  pageChrome: PageChrome,
): void {
  const found: Reading['buttons'] = [];
  let looked = 0;
  for (const element of document.querySelectorAll(BUTTONS)) {
    if (++looked > LOOKED_AT_MAX) break;
    if (element.childElementCount > CHILDREN_MAX || pageChrome.has(element)) continue;
    const name = fold(classAndId(element), 120);
    // A picture in place of words: its name may still tell.
    const text = wordsOf(element) || name;
    if (OPTION.test(text)) continue;
    const stepsToHeading = proximity.to(element);
    const quote = { text, foundIn: 'button', locator: name, name } as const;
    found.push(stepsToHeading === undefined ? quote : { ...quote, stepsToHeading });
  }
  found.sort((a, b) => (a.stepsToHeading ?? 0) - (b.stepsToHeading ?? 0));
  for (const quote of found.slice(0, KEPT_MAX)) builder.add('buttons', quote);
}
