/** The amounts of money that a card shows, as they stand. What each is, the worker says. */
import { namesMoney } from '../content/page/currency-words';
import { CARD_PRICE_MAX, CARD_PRICES_MAX } from '../contracts/card-bounds';
import type { CardText } from './card-texts';

/** Shops split an amount over nested elements: sign, whole, fraction. */
const CLIMB_MAX = 3;
const DIGIT = /\p{Nd}/u;
/** Among more letters than these a number speaks of something else. */
const LETTERS_MAX = 18;
const HUNDREDTHS = /^[.,]?\d\d$/;
/** What markup calls a price that was. */
const STRUCK = /^(?:del|s|strike)$/i;
const OLD = /(?:^|[-_\s])(?:old|was|strike|struck|crossed|before|rrp|uvp|msrp|compare-at|list-price)/i;

const isOld = (box: Element) => STRUCK.test(box.tagName) || OLD.test(box.getAttribute('class') ?? '');

/** The texts inside a box, joined as they are read: two numbers never run into one. */
function joined(texts: readonly CardText[], box: Element): string {
  let all = '';
  for (const { text, node } of texts)
    if (box.contains(node)) all += (/\d$/.test(all) && /^\d/.test(text) ? ' ' : '') + text;
  return all;
}

export interface CardPrice {
  box: Element;
  text: string;
}

/** Whether a box holds an amount that another text states whole: then a number beside it is none of its. */
const holdsOther = (box: Element, own: CardText, texts: readonly CardText[]) =>
  texts.some(
    (other) => other !== own && box.contains(other.node) && DIGIT.test(other.text) && namesMoney(other.text),
  );

/** The smallest box around a number that names its money; null where none does, or where it is an old price's. */
function priceAround(own: CardText, card: Element, texts: readonly CardText[]) {
  let found: CardPrice | null = null;
  let box: Element | null = own.box;
  for (let climbed = 0; box && climbed < CLIMB_MAX && card.contains(box); climbed++) {
    if (isOld(box)) return null;
    if (!found) {
      const text = joined(texts, box);
      if (text.length > CARD_PRICE_MAX || holdsOther(box, own, texts)) return null;
      if ((text.match(/\p{L}/gu)?.length ?? 0) > LETTERS_MAX) return null;
      if (namesMoney(text)) found = { box, text };
    }
    box = box.parentElement;
  }
  const next = found?.box.nextElementSibling;
  const fraction = next ? joined(texts, next) : '';
  if (!found || !HUNDREDTHS.test(fraction) || /[.,]\d/.test(found.text)) return found;
  return { ...found, text: `${found.text.replace(/[.,]$/, '')}.${fraction.replace(/\D/g, '')}` };
}

/** At most three, in the order of the card. */
export function cardPrices(card: Element, texts: readonly CardText[]): CardPrice[] {
  const found = new Map<Element, CardPrice>();
  for (const text of texts) {
    if (found.size >= CARD_PRICES_MAX) break;
    if (!DIGIT.test(text.text) || text.text.length > CARD_PRICE_MAX) continue;
    const price = priceAround(text, card, texts);
    if (price) found.set(price.box, price);
  }
  return [...found.values()];
}
