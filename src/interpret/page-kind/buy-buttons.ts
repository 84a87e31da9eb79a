/** Buttons that put a thing in the basket, known by their words or by what the markup calls them. */
import type { Reading } from '../../contracts/reading';
import { BASKET_NAME, BUY_NAME, BUY_WORDS } from '../../vocabulary/buying';

type Button = Reading['buttons'][number];

/** Ways to the basket that put nothing in it. */
const VIEW = /view|goto|go-to|open|close|mini|remove|toggle|header|nav-|icon|count|empty/i;
/** Names that a way to the basket has as well: without words, or with the basket's own name, such a button sells nothing. */
const EITHER = /^(?:(?!add|buy).)*(?:cart|basket)-?_?(?:button|btn)/i;
/** Words of buttons that only lead to what was put there, or to a page about it. */
const ELSEWHERE = /wish|compare|merk|favou?r|vergleich/i;

function sells({ text, name }: Button): boolean {
  if (BUY_WORDS.test(text)) return true;
  if (!BUY_NAME.test(name) || VIEW.test(name) || ELSEWHERE.test(text)) return false;
  return !EITHER.test(name) || (text !== name && !BASKET_NAME.test(text));
}

/**
 * How many buttons sell what the heading names, of those that say the same: a list repeats one, a product has several
 * ways to buy it. They are looked for in the smallest box that holds the heading and such a button.
 */
export function countBuyButtons(buttons: Reading['buttons']): number {
  const selling = buttons.filter(sells);
  const nearest = Math.min(...selling.map(({ stepsToHeading }) => stepsToHeading ?? 0));
  const counts = new Map<string, number>();
  for (const { text, count = 1, stepsToHeading = 0 } of selling)
    if (stepsToHeading === nearest) counts.set(text, (counts.get(text) ?? 0) + count);
  return Math.max(0, ...counts.values());
}
