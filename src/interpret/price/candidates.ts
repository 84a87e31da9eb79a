/** The page's price quotations that can be understood, each with what it is and how far it is trusted. */

import type { Price } from '../../contracts/product';
import type { PriceQuote } from '../../contracts/reading';
import { findCountry } from '../../model/countries';
import { machineAmount } from './amount';
import type { AmountRole } from './amount-role';
import { type Countries, currencyIn, currencyOfSign } from './currency';
import { isPriceName, roleByNames } from './role-names';
import { type TextPrice, textPrices } from './text-prices';

export interface Candidate {
  quote: PriceQuote;
  price: Price;
  role: AmountRole;
  /** Whether words in or beside the amount gave the role, not the markup. */
  isRoleSaid: boolean;
  trust: number;
}

/** Order of trust. A judgement: shops keep their structured data right, for search engines punish them otherwise. */
const TRUST: Partial<Record<PriceQuote['foundIn'], number>> = {
  shop: 0.96,
  'json-ld': 0.95,
  microdata: 0.93,
  rdfa: 0.92,
  meta: 0.92,
  'price-tag': 0.8,
};
/** An amount among more letters than this stands in a sentence. A judgement. */
const LETTERS_MAX = 18;
const LETTERS = /\p{L}/gu;
/** A number that is written as prices are: with hundredths, or a dash for them. */
const AS_PRICE = /\p{Nd}[.,](?:\p{Nd}{2}(?!\p{Nd})|[-–—])/u;
/** Roles of the markup that a candidate's role has other names for. */
const BY_MARKUP: Readonly<Record<PriceQuote['role'], AmountRole>> = {
  current: 'current',
  list: 'list',
  low: 'low',
  high: 'high',
  unit: 'unit',
  instalment: 'instalment',
  shipping: 'shipping',
  net: 'net',
  unclear: 'saving',
};
/** What a struck or renamed box can still turn into something else. */
const OPEN = new Set<AmountRole>(['current', 'gross', 'low', 'net']);

/** Whose money a price is in where its text does not say so. */
export interface Money {
  /** The shop's country as its page states it: its money is meant by a bare amount of the page's data. */
  shopCountry: string | null;
  /** Countries that merely settle signs which currencies share. */
  countries: Countries;
}

function roleOf({ role }: TextPrice, { text, role: markup, boxNames = [] }: PriceQuote): AmountRole {
  if (markup === 'list' && OPEN.has(role)) return 'list';
  if (role !== 'current') return role;
  if ((text.match(LETTERS)?.length ?? 0) > LETTERS_MAX) return 'saving';
  const named = roleByNames(boxNames);
  return named ? BY_MARKUP[named] : role;
}

function tagCandidates(
  quote: PriceQuote,
  countries: Countries,
  bareCurrency: (text: string) => string | null,
): Candidate[] {
  const prices = textPrices(quote.text, null, quote.before, quote.after);
  const [one, two] = prices;
  // Two amounts and no word: a shop that writes both in one line gives the old one first.
  const isOldFirst =
    prices.length === 2 && one?.role === 'current' && two?.role === 'current' && two.value < one.value;
  return prices.flatMap((price) => {
    const isNamed = quote.boxNames?.slice(0, 2).some(isPriceName);
    const currency = price.sign
      ? currencyOfSign(price.sign, countries)
      : isNamed
        ? bareCurrency(quote.text)
        : null;
    if (!currency || price.value <= 0) return [];
    const role = isOldFirst && price === one ? 'list' : roleOf(price, quote);
    const trust = (TRUST['price-tag'] ?? 0) - (price.sign ? 0 : 0.2);
    const isRoleSaid = price.role !== 'current';
    return [{ quote, price: { amount: price.value, currency }, role, isRoleSaid, trust }];
  });
}

function dataCandidate(
  quote: PriceQuote,
  { shopCountry, countries }: Money,
  own: string | null,
): Candidate[] {
  const stated = quote.currency ? currencyIn(quote.currency.toUpperCase(), countries) : null;
  // A stated currency that is none of ours is not replaced by a guess.
  const currency = quote.currency
    ? stated
    : (currencyIn(quote.text, countries) ??
      own ??
      (shopCountry ? (findCountry(shopCountry)?.currency ?? null) : null));
  const amount = machineAmount(quote.text, currency);
  if (!amount || !currency) return [];
  const trust = (TRUST[quote.foundIn] ?? 0.6) - (quote.role === 'low' ? 0.05 : 0);
  return [{ quote, price: { amount, currency }, role: BY_MARKUP[quote.role], isRoleSaid: false, trust }];
}

/** The currency that most of the page's tags show; null where they show none. */
function shownCurrency(tags: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  for (const { price } of tags) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** @returns those of the page's data, then those of its text, each in the order of the page. */
export function candidatesOf(
  quotes: readonly PriceQuote[],
  money: Money,
): { data: Candidate[]; tags: Candidate[] } {
  const tagQuotes = quotes.filter(({ foundIn }) => foundIn === 'price-tag');
  const signed = tagQuotes.flatMap((quote) => tagCandidates(quote, money.countries, () => null));
  const shown = shownCurrency(signed);
  const data = quotes
    .filter(({ foundIn }) => foundIn !== 'price-tag')
    .flatMap((quote) => dataCandidate(quote, money, shown));
  const own = money.shopCountry ? (findCountry(money.shopCountry)?.currency ?? null) : null;
  const bare = (text: string) => shown ?? data[0]?.price.currency ?? (AS_PRICE.test(text) ? own : null);
  return { data, tags: tagQuotes.flatMap((quote) => tagCandidates(quote, money.countries, bare)) };
}
