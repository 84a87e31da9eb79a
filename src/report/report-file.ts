/** The file that tells what was read wrongly: what was read, the words it rests on, what the person says is right. */
import type { Answer } from '../contracts/answer';
import type { Product } from '../contracts/product';
import type { Quote } from '../contracts/reading';
import { addressWithoutPersonal, textWithoutPersonal } from './without-personal';

/** What the person says is right, in their words; '' where they say nothing. */
export interface Right {
  title: string;
  origin: string;
  kind: string;
  price: string;
  words: string;
}

/** Letters of one text, quotations of one fact. */
const TEXT_MAX = 300;
const QUOTES_MAX = 8;

const text = (words: string) => textWithoutPersonal(words).slice(0, TEXT_MAX);
const quoted = (quotes: readonly (Quote & { label?: string })[]) =>
  quotes.slice(0, QUOTES_MAX).map((quote) => ({
    ...(quote.label && { label: text(quote.label) }),
    text: text(quote.text),
    foundIn: quote.foundIn,
    locator: text(quote.locator),
  }));

function originOf({ origin }: Product) {
  switch (origin.state) {
    case 'known':
    case 'stages':
      return { state: origin.state, places: [origin.claim.place], quotes: quoted(origin.claim.evidence) };
    case 'conflict':
      return {
        state: origin.state,
        places: origin.claims.map(({ place }) => place),
        quotes: quoted(origin.claims.flatMap(({ evidence }) => evidence)),
      };
    default:
      return { state: origin.state, places: [], quotes: quoted(origin.evidence) };
  }
}

function kindOf({ kind }: Product) {
  if (kind.state === 'known')
    return { state: kind.state, ids: [kind.fact.value], quotes: quoted(kind.fact.evidence) };
  if (kind.state === 'unsure')
    return { state: kind.state, ids: kind.rivals.map(({ id }) => id), quotes: quoted(kind.evidence) };
  return { state: kind.state, ids: [], quotes: [] };
}

/** @param version of the extension. Nothing of it is kept or sent; the person reads it and saves it. */
export function reportFile({ product, dataset }: Answer, version: string, right: Right) {
  const { title, price } = product;
  return {
    format: 1,
    whence: version,
    dataset,
    page: addressWithoutPersonal(product.url),
    language: product.language,
    read: {
      title: title && { value: text(title.value), quotes: quoted(title.evidence) },
      price: price && { ...price.value, quotes: quoted(price.evidence) },
      origin: originOf(product),
      kind: kindOf(product),
    },
    right: Object.fromEntries(
      Object.entries(right).flatMap(([key, words]) => (words.trim() ? [[key, text(words.trim())]] : [])),
    ),
  };
}
