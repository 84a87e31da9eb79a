/** Amounts that stand in the page's text: known by a currency beside them or by what their box is called. */
import type { PriceQuote } from '../../contracts/reading';
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { classAndId } from './class-and-id';
import { namesMoney } from './currency-words';
import type { HeadingProximity } from './heading';
import type { PageChrome } from './page-chrome';
import { boxNamesOf, isStruck } from './price-boxes';
import { type Found, shownOf } from './price-shown';
import { shownText } from './shown-text';

/** A longer text is prose. */
export const PRICE_TEXT_MAX = 48;
/** Longer words beside an amount are no label of it. */
const BESIDE_MAX = 40;
/** Quotes kept: those nearest to the heading. */
const KEPT_MAX = 40;
const LOOKED_AT_MAX = 400;
/** Characters around an amount that are not its own. */
const LONGER_MAX = 16;
export const DIGIT = /\p{Nd}/u;
/** In lower case. */
export const PRICE_NAME = /pri[cx]|pre(?:is|zzo|[cç]i?o)|cena|prijs|pris\b|hinta|amount|fiyat/;
export const BARE = /^[\p{Nd}.,'’\s\u00a0\u202f-]+$/u;
const DECIMALS = /^[.,]?\p{Nd}\p{Nd}$/u;

/** A text that is an amount of money and little else. */
export const isPriceText = (text: string): boolean =>
  text.length < PRICE_TEXT_MAX / 2 && DIGIT.test(text) && namesMoney(text);

/** A way to another page. */
const LINK = 'a[href]:not([href^="#"]):not([href^="javascript:"])';

/** Of a text with a currency's sign in it, only the sign counts. */
const signAt = (words: string) => (words.length < 6 && !DIGIT.test(words) && namesMoney(words) ? words : '');

/** "14," and "00" in boxes of their own, or a currency in the box beside: the box around them holds the whole. */
function wholeOf(box: Element, words: string): string {
  for (const one of [box, box.parentElement]) {
    if (namesMoney(words) || !one || one.childElementCount > 6) break;
    const whole = (one.textContent ?? '').length > 400 ? '' : fold(shownText(one), 80);
    if (namesMoney(whole) && whole.length <= words.length + LONGER_MAX) return whole;
  }
  return words;
}

export interface PriceTexts {
  /**
   * Looks at one text of the page.
   * @param before the text before it; `after` gives the next text node that shows something.
   */
  look(text: string, node: Node, before: string, after: () => Node | null): void;
  /** Hands the prices over, nearest to the heading first, and counts those that stand in a list's cards. */
  report(builder: ReadingBuilder): void;
}

export function priceTexts(proximity: HeadingProximity, pageChrome: PageChrome): PriceTexts {
  const found: Found[] = [];
  let last: Element | null = null;

  const isInCard = (box: Element): boolean => {
    const card = box.closest('a[href], li, article');
    return (
      card !== null && !proximity.holds(card) && (card.matches('a') || card.querySelector(LINK) !== null)
    );
  };

  function keep(text: string, box: Element, before: string, after: string, isSure: boolean): void {
    const boxNames = boxNamesOf(box);
    const [locator = ''] = boxNames;
    const quote: PriceQuote = {
      text,
      foundIn: 'price-tag',
      locator,
      boxNames,
      currency: null,
      role: isStruck(box) ? 'list' : 'current',
      stepsToHeading: proximity.to(box),
      before: before.length <= BESIDE_MAX && !DIGIT.test(before) ? fold(before) : '',
      after,
    };
    found.push({ quote, box, isInCard: isInCard(box), isSure });
  }

  return {
    look(text, node, before, after) {
      if (!DIGIT.test(text) || found.length >= LOOKED_AT_MAX) return;
      const parent = node.parentElement;
      if (!parent) return;
      const words = fold(text, PRICE_TEXT_MAX);
      const around = [parent, parent.parentElement];
      const named = around.find((one) => one && PRICE_NAME.test(classAndId(one).toLowerCase()));
      const isBare = BARE.test(words);
      const isMoney = namesMoney(words);
      if (!isMoney && !isBare && !named) return;
      const next = after();
      const beside = fold(next?.nodeValue, BESIDE_MAX);
      // "129" and ",99", each in a box of its own and neither with a sign.
      let whole = isBare && DECIMALS.test(words) && BARE.test(before) ? `${before} ${words}` : words;
      let box = parent;
      // "$1,299" and "99" raised beside it, "55." and "99".
      const home = /[.,]$/.test(words) ? parent : around.find((one) => one?.contains(next));
      if (home && DECIMALS.test(beside)) {
        if (home.contains(next)) box = home;
        whole = `${words} ${beside}`;
      }
      if (isBare) {
        whole = `${signAt(before.split(' ').at(-1) ?? '')} ${whole} ${signAt(beside)}`.trim();
        if (!named && !namesMoney(whole)) return;
        if (named) box = named;
        whole = wholeOf(box, whole);
      }
      if (last && (last.contains(box) || (isBare && box.contains(last)))) return;
      if (pageChrome.has(box)) return;
      const isSure = isMoney || isBare;
      // What may be no price must not hide one beside it.
      if (isSure) last = whole === words ? null : box;
      keep(whole, box, before, beside, isSure);
    },

    report(builder) {
      const steps = ({ quote }: Found) => quote.stepsToHeading ?? 0;
      found.sort((a, b) => steps(a) - steps(b));
      const sure = found.filter((one) => one.isSure);
      const { signals } = builder.reading;
      signals.prices = sure.length;
      signals.productLinks = sure.filter(
        (one) => one.isInCard && steps(one) === steps(sure[0] ?? one),
      ).length;
      for (const { quote } of shownOf(found.slice(0, KEPT_MAX))) builder.add('prices', quote);
    },
  };
}
