/** Whether any text of a page may be a price: what the reading's own look would take for one, and a little more. */

import { fold } from '../fold';
import { classAndId } from '../page/class-and-id';
import { namesMoney, SIGN } from '../page/currency-words';
import { SELLING, SPLIT_MAX, TEXTS_MAX } from '../page/may-be-product';
import { BARE, DIGIT, isPriceText, PRICE_NAME, PRICE_TEXT_MAX } from '../page/price-texts';
import { rootsOf } from '../page/roots';
import { makeReady } from '../ready';

/** Of fewer elements every page is read to its end where it names money at all. */
const FEW = 200;

/** A number in a box that is called a price. */
const isInPriceBox = ({ parentElement }: Node): boolean =>
  [parentElement, parentElement?.parentElement].some(
    (one) => one && PRICE_NAME.test(classAndId(one).toLowerCase()),
  );

/** 'price' for a text that is nothing else, 'money' where money is named in few words, else ''. */
function moneyIn(root: Node, document: Document): 'price' | 'money' | '' {
  const texts = document.createTreeWalker(root, 4 /* text */);
  let found: 'money' | '' = '';
  /** The two texts before; the number of texts since one with a digit in it. */
  let [first, before, since] = ['', '', 3];
  for (let left = TEXTS_MAX; texts.nextNode(); left--) {
    if (left === 0) return 'money'; // nobody knows
    const raw = texts.currentNode.nodeValue ?? '';
    const text = raw.length > PRICE_TEXT_MAX * 2 ? '-' : raw.trim();
    if (!text) continue;
    since = DIGIT.test(text) ? 0 : since + 1;
    if (since < 3) {
      if (isPriceText(text)) return 'price';
      if (before.length + text.length < SPLIT_MAX && isPriceText(`${before} ${text}`)) return 'price';
      // Amount and sign may stand apart, parted by comments or boxes.
      if (!found && namesMoney(fold(`${first} ${before} ${text}`))) found = 'money';
      if (!found && BARE.test(text) && isInPriceBox(texts.currentNode)) found = 'money';
    }
    first = before;
    before = text;
  }
  return found;
}

/** Without a text that names money, or a number in a box of prices, no page without data is taken for a product's. */
export function namesPrice(document: Document): boolean {
  let isMoneyNamed = false;
  makeReady([SIGN]);
  for (const root of rootsOf(document)) {
    const found = moneyIn(root, document);
    if (found === 'price') return true;
    isMoneyNamed ||= found === 'money';
  }
  if (!isMoneyNamed) return false;
  return !document.getElementsByTagName('*')[FEW] || document.querySelector(SELLING) !== null;
}
