/** What a card calls its thing. */
import { namesMoney } from '../content/page/currency-words';
import { CARD_TITLE_MAX } from '../contracts/card-bounds';
import { type CardText, folded } from './card-texts';

const NAMED = 'h1,h2,h3,h4,h5,h6,[itemprop="name"],[class*="title" i],[class*="name" i]';
/** Elements looked at whose markup says that they are a name. */
const NAMED_MAX = 8;
/** Names of somebody else. */
const OTHER = /brand|vendor|seller|shop|store|maker|price|colou?r|badge/i;
/** A name has at least so many letters. */
const DIGIT = /\p{Nd}/u;
const LETTERS = /\p{L}[^\p{L}]*\p{L}/u;

/** A price names money; a name without a number is none, and need not be searched for every code of money. */
const isName = (text: string) =>
  text.length <= CARD_TITLE_MAX && LETTERS.test(text) && !(DIGIT.test(text) && namesMoney(text));

/** The texts inside an element as one. */
const wordsIn = (element: Element, texts: readonly CardText[]): string =>
  folded(texts.flatMap((one) => (element.contains(one.node) ? [one.text] : [])).join(' '));

const longest = (all: readonly string[]): string | null =>
  all.reduce<string | null>((best, text) => (best && best.length >= text.length ? best : text), null);

/** By markup that says so, else the longest of the links' words, else the picture's; null where nothing can be a name. */
export function cardTitle(card: Element, texts: readonly CardText[]): string | null {
  const named = [...card.querySelectorAll(NAMED)]
    .slice(0, NAMED_MAX)
    .filter((element) => !OTHER.test(element.getAttribute('class') ?? ''))
    .map((element) => wordsIn(element, texts))
    .filter(isName);
  if (named.length) return longest(named);
  // A link around the whole card holds its price as well: no name, but one of its texts is.
  const links = [...card.getElementsByTagName('a')].map((link) => wordsIn(link, texts)).filter(isName);
  if (links.length) return longest(links);
  const pieces = texts.filter(({ text }) => isName(text));
  const linked = pieces.filter(({ box }) => box.closest('a'));
  if (linked.length) return longest(linked.map(({ text }) => text));
  const picture = folded(card.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return isName(picture) ? picture : longest(pieces.map(({ text }) => text));
}
