/** Amounts that stand in the page's text: known by a currency beside them or by what their box is called. */
import type { PriceQuote } from '../../contracts/reading';
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { classAndId } from './class-and-id';
import type { HeadingProximity } from './heading';
import type { PageChrome } from './page-chrome';
import { boxNamesOf, isStruck } from './price-boxes';

/** A longer text is prose. */
export const PRICE_TEXT_MAX = 48;
/** Longer words before an amount are no label of it. */
const BEFORE_MAX = 40;
/** Quotes kept: those nearest to the heading. */
const KEPT_MAX = 40;
const LOOKED_AT_MAX = 400;
const DIGIT = /\p{Nd}/u;
const CURRENCY =
  /\p{Sc}|(?<![a-z])(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RUB|UAH|BYN|TRY|ILS|AED|SAR|EGP|INR|PKR|IDR|MYR|SGD|HKD|TWD|CNY|RMB|JPY|KRW|THB|VND|PHP|ZAR|BRL|ARS|CLP|COP|MXN|PEN|KZT|RSD|MAD|NGN|KES|QAR|KWD)(?![a-z])|zł|Kč|лв|руб|грн|元|円|원|(?:^|[\s\d.,-])(?:kr|lei|Ft|TL|Rs|RM|Rp|Fr|KM|р|ден|тг|сум|din|Lt|NT|S\/)(?:$|[\s\d.,:])/iu;
const PRICE_NAME =
  /price|preis|prix|precio|prezzo|pre[cç]o|cena|prijs|pris\b|hinta|amount|fiyat|kaina|hind\b|harga/i;
const BARE = /^[\p{Nd}.,'’\s\u00a0\u202f-]+$/u;

/** A text that is an amount of money and little else. */
export const isPriceText = (text: string): boolean =>
  text.length < PRICE_TEXT_MAX / 2 && DIGIT.test(text) && CURRENCY.test(text);

/** A way to another page. */
const LINK = 'a[href]:not([href^="#"]):not([href^="javascript:"])';

interface Found {
  quote: PriceQuote;
  isInCard: boolean;
}

export class PriceTexts {
  private readonly found: Found[] = [];
  private last: Element | null = null;

  constructor(
    private readonly proximity: HeadingProximity,
    private readonly pageChrome: PageChrome,
  ) {}

  /**
   * Looks at one text of the page.
   * @param before, after the texts next to it.
   */
  look(text: string, node: Node, before: string, after: () => string): void {
    const parent = node.parentElement;
    if (!parent || !DIGIT.test(text) || this.found.length >= LOOKED_AT_MAX) return;
    let words = fold(text, PRICE_TEXT_MAX);
    let box = parent;
    if (!CURRENCY.test(words)) {
      if (!BARE.test(words)) return;
      const named = [parent, parent.parentElement].find((one) => one && PRICE_NAME.test(classAndId(one)));
      const joined = this.withNeighbours(words, before, after);
      if (!named && joined === words) return;
      words = joined;
      if (named) box = named;
      words = this.wholeOf(box, words);
    }
    if (this.last && (box === this.last || box.contains(this.last) || this.last.contains(box))) return;
    if (this.pageChrome.has(box)) return;
    this.last = box;
    this.keep(words, box, before);
  }

  /** "14," and "00" in boxes of their own, or a currency in the box beside: the box around them holds the whole. */
  private wholeOf(box: Element, words: string): string {
    for (const one of [box, box.parentElement]) {
      if (CURRENCY.test(words) || !one || one.childElementCount > 6) return words;
      const whole = fold((one.textContent ?? '').slice(0, 400), 80);
      if (CURRENCY.test(whole) && whole.length <= words.length + 16) return whole;
    }
    return words;
  }

  /** A bare amount with a currency that stands in the text before or after it. */
  private withNeighbours(words: string, before: string, after: () => string): string {
    if (before.length < 12 && CURRENCY.test(before) && !DIGIT.test(before)) return `${before} ${words}`;
    const next = fold(after(), 12);
    return next && CURRENCY.test(next) && !DIGIT.test(next) ? `${words} ${next}` : words;
  }

  private keep(text: string, box: Element, before: string): void {
    const steps = this.proximity.to(box);
    const role = isStruck(box) ? 'list' : 'current';
    const boxNames = boxNamesOf(box);
    const [locator = ''] = boxNames;
    const quote: PriceQuote = { text, foundIn: 'price-tag', locator, boxNames, currency: null, role };
    if (steps !== undefined) quote.stepsToHeading = steps;
    if (before && before.length <= BEFORE_MAX && !DIGIT.test(before)) quote.before = fold(before);
    const card = box.closest('a[href], li, article');
    const isInCard =
      card !== null &&
      !this.proximity.holds(card) &&
      (card.matches('a') || card.querySelector(LINK) !== null);
    this.found.push({ quote, isInCard });
  }

  /** Hands the prices over, nearest to the heading first, and counts those that stand in a list's cards. */
  report(builder: ReadingBuilder): void {
    const steps = ({ quote }: Found) => quote.stepsToHeading ?? 0;
    this.found.sort((a, b) => steps(a) - steps(b));
    const [first] = this.found;
    if (!first) return;
    builder.reading.signals.prices = this.found.length;
    builder.reading.signals.productLinks = this.found.filter(
      (one) => one.isInCard && steps(one) === steps(first),
    ).length;
    for (const { quote } of this.found.slice(0, KEPT_MAX)) builder.add('prices', quote);
  }
}
