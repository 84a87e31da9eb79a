/** Whether any button of a page may put a thing into the basket: of those that the reading quotes, or would but for their place. */
import { BUY_NAME, BUY_WORDS } from '../../vocabulary/buying';
import { BUTTONS, LOOKED_AT_MAX, nameOf, wordsOf } from '../page/buttons';

/** Each line a button's words: one search through all of them costs less than one of each. */
const EACH_LINE = new RegExp(BUY_WORDS.source, `${BUY_WORDS.flags}m`);

export function mayBeBought(document: Document): boolean {
  const words: string[] = [];
  const names: string[] = [];
  for (const button of [...document.querySelectorAll(BUTTONS)].slice(0, LOOKED_AT_MAX)) {
    const picture = button.firstElementChild && button.querySelector('img');
    const name = nameOf(button, picture);
    names.push(name);
    words.push(wordsOf(button, picture) || name);
  }
  return BUY_NAME.test(names.join('\n')) || EACH_LINE.test(words.join('\n'));
}
