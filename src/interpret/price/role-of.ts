/** What an amount is, by the words in and before it, else by its markup. */
import type { PriceQuote } from '../../contracts/reading';
import { anyOf } from '../../vocabulary/language';
import {
  fromWords,
  instalmentWords,
  listWords,
  netWords,
  savingWords,
  shippingWords,
  unitWords,
} from '../../vocabulary/price-roles';
import { roleByNames } from './role-names';

type Role = PriceQuote['role'];

/** In this order: "delivery 5 € a month" is delivery. */
const WORDS: readonly (readonly [RegExp, Role])[] = [
  [anyOf(shippingWords), 'shipping'],
  [anyOf(instalmentWords), 'instalment'],
  [anyOf(savingWords), 'unclear'],
  [anyOf(unitWords), 'unit'],
  [anyOf(netWords), 'net'],
  [anyOf(listWords), 'list'],
  [anyOf(fromWords), 'low'],
];

/** An amount with a sign before it, a share. */
const NO_PRICE = /^\(?\s*[-−–+]\s?\p{Sc}?\s?\p{Nd}|\p{Nd}\s?%/u;
/** An amount among more letters than this stands in a sentence. A judgement. */
const LETTERS_MAX = 18;
const LETTERS = /\p{L}/gu;

/** The role that words give, else the one that the markup gives. */
export function roleOf({ text, before, role, boxNames = [] }: PriceQuote): Role {
  if (NO_PRICE.test(text)) return 'unclear';
  const words = before ? `${before} ${text}` : text;
  const said = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (said) return said;
  if ((text.match(LETTERS)?.length ?? 0) > LETTERS_MAX) return 'unclear';
  return role === 'list' ? role : (roleByNames(boxNames) ?? role);
}
