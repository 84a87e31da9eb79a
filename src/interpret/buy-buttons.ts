/** Buttons that put a thing in the basket, known by their words or by what the markup calls them. */
import type { Reading } from '../contracts/reading';
import { BUY_WORDS } from '../vocabulary/buying';

const NAME =
  /add-?_?to-?_?(?:cart|basket|bag|trolley)|buy-?_?(?:now|btn|button|it)|(?:btn|button)-?_?(?:add-?_?)?(?:to-?_?)?(?:cart|basket|buy)|(?:cart|basket)-?_?(?:add|button|btn)|product-form__submit|single_add/i;
/** Ways to the basket that put nothing in it. */
const VIEW = /view|goto|go-to|open|close|mini|remove|toggle|header|nav-|icon|count|empty/i;

const sells = ({ text, name }: Reading['buttons'][number]) =>
  (NAME.test(name) && !VIEW.test(name)) || BUY_WORDS.test(text);

/** How many buttons sell what the heading names: those in the smallest box that holds it and such a button. */
export function countBuyButtons(buttons: Reading['buttons']): number {
  const selling = buttons.filter(sells).map(({ stepsToHeading }) => stepsToHeading ?? 0);
  const nearest = Math.min(...selling);
  return selling.filter((steps) => steps === nearest).length;
}
