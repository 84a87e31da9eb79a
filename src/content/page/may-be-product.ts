/** Whether a page is worth reading to its end: cheap evidence first, for most pages sell nothing. */
import type { ReadingBuilder } from '../reading-builder';

const PRODUCT = /Product|Book|Vehicle|^Offer$/i;
const ARTICLE = /^(?:\w*Article|\w*Posting|Recipe|VideoObject|ProfilePage|QAPage|FAQPage)$/;
const ARTICLE_OG = /^(?:article|video|profile|music)\b/i;
/** What selling pages call their boxes. Both cases are tried: a search that minds the case is three times as fast. */
const BOXES = 'price Price PRICE preis Preis prix Prix prec Prec cena Cena buybtn buyBtn'
  .split(' ')
  .map((name) => `[class*="${name}"]`);
/** What they call their buttons and forms. */
const PURCHASE_CONTROLS =
  'button:is([class*="cart" i],[id*="cart" i]),a:is([class*="buy" i],[id*="buy" i]),form:is([action*="cart" i],[action*="basket" i])';
const SELLING = [PURCHASE_CONTROLS, ...BOXES].join();

/** What the structured data says: yes, no, or nothing either way. */
export function dataVerdict({ reading }: ReadingBuilder): boolean | null {
  const { signals, prices, titles } = reading;
  const types = Object.keys(signals.schemaTypes);
  if (prices.length || types.some((type) => PRODUCT.test(type)) || /product/i.test(signals.ogType ?? ''))
    return true;
  if (titles.some(({ foundIn }) => foundIn === 'shop')) return true;
  return types.some((type) => ARTICLE.test(type)) || ARTICLE_OG.test(signals.ogType ?? '') ? false : null;
}

/** Without data of any kind, a button or box that is called as those of shops are makes it worth a look. */
export const looksPriced = (document: Document): boolean => document.querySelector(SELLING) !== null;
