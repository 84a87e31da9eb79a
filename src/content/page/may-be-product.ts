/** Whether a page is worth reading to its end: cheap evidence first, for most pages sell nothing. */
import type { ReadingBuilder } from '../reading-builder';
import { isPriceText } from './price-texts';

/** Types as they stand in data, quoted in whatever way. */
export const PRODUCT =
  /@type[^}]{1,60}?(?:Product|Book|Vehicle|Car|Motorcycle|Bicycle|Supplement|Drug|Game|Music|Painting|Offer)/i;
export const ARTICLE = /@type[^}]{1,60}?(?:Article|Posting|Recipe|VideoObject|ProfilePage|QAPage|FAQPage)/;
export const ARTICLE_OG = /^(?:article|video|profile|music)\b/i;
/** What selling pages call their boxes. Both cases are tried: a search that minds the case is three times as fast. */
const BOXES = 'price Price PRICE preis Preis prix Prix prec Prec cena Cena buybtn buyBtn'
  .split(' ')
  .map((name) => `[class*="${name}"]`);
/** What they call their buttons and forms. */
const PURCHASE_CONTROLS =
  'button:is([class*="cart" i],[id*="cart" i]),a:is([class*="buy" i],[id*="buy" i]),form:is([action*="cart" i],[action*="basket" i])';
export const SELLING = [PURCHASE_CONTROLS, ...BOXES].join();

/** Texts looked at: two milliseconds' worth. */
export const TEXTS_MAX = 12_000;

/** Characters of an amount and its sign together. */
export const SPLIT_MAX = 12;

/** What the structured data says: yes, no, or nothing either way. */
export function dataVerdict({ reading }: ReadingBuilder): boolean | null {
  const { signals, prices, titles, data } = reading;
  const ogType = signals.ogType ?? '';
  const says = (type: RegExp) => data.some(({ text }) => type.test(text));
  if (prices.length || says(PRODUCT) || /product/i.test(ogType)) return true;
  if (Object.keys(signals.schemaTypes).length || titles.some(({ foundIn }) => foundIn === 'shop'))
    return true;
  return says(ARTICLE) || ARTICLE_OG.test(ogType) ? false : null;
}

/**
 * Without data of any kind, a button or box that is called as those of shops are makes it worth a look, or a text that
 * is nothing but a price: prose names money too, among other words.
 */
export function looksPriced(document: Document): boolean {
  if (document.querySelector(SELLING)) return true;
  const texts = document.createTreeWalker(document.body, 4 /* text */);
  let before = '';
  for (let left = TEXTS_MAX; left > 0 && texts.nextNode(); left--) {
    const text = texts.currentNode.nodeValue?.trim() ?? '';
    if (isPriceText(text)) return true;
    // The amount and its sign, each in a box of its own.
    if (text && before.length + text.length < SPLIT_MAX && isPriceText(`${before} ${text}`)) return true;
    if (text) before = text;
  }
  return false;
}
