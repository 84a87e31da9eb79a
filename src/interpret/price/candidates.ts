/** The page's price quotations that can be understood, each with how far it is trusted. */

import type { Price } from '../../contracts/product';
import type { PriceQuote } from '../../contracts/reading';
import { findCountry } from '../../model/countries';
import { amountIn, machineAmount } from './amount';
import { currencyIn } from './currency';
import { roleOf } from './role-of';

export interface Candidate {
  quote: PriceQuote;
  price: Price;
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
/** Places where people read, not machines. */
const WRITTEN = new Set<PriceQuote['foundIn']>(['price-tag', 'shop']);
const AMOUNT = /\p{Nd}[\p{Nd}.,'’٫٬\u00a0\u202f ]*/gu;

/** Whether a text names amounts that differ: a box around several prices. */
function isMixed(text: string): boolean {
  const amounts = new Set((text.match(AMOUNT) ?? []).map((amount) => amountIn(amount)));
  return amounts.size > 2;
}

function priceOf(quote: PriceQuote, shopCountry: string | null, fallback: string | null): Price | null {
  const amount = WRITTEN.has(quote.foundIn) ? amountIn(quote.text) : machineAmount(quote.text);
  const stated = quote.currency ? currencyIn(quote.currency.toUpperCase(), shopCountry) : null;
  // A stated currency that is none of ours is not replaced by a guess.
  const currency = quote.currency ? stated : (currencyIn(quote.text, shopCountry) ?? fallback);
  return amount && currency ? { amount, currency } : null;
}

/** @param homeCountry settles signs that currencies share where the shop's country is not known. */
export function candidatesOf(
  quotes: PriceQuote[],
  shopCountry: string | null,
  homeCountry: string | null,
): Candidate[] {
  // Only what the page says of its shop gives a bare amount a currency; the shopper's home merely settles signs.
  const fallback = shopCountry ? (findCountry(shopCountry)?.currency ?? null) : null;
  return quotes.flatMap((said) => {
    const isTag = said.foundIn === 'price-tag';
    const quote = isTag ? { ...said, role: roleOf(said) } : said;
    if (isTag && isMixed(quote.text)) return [];
    // A bare number in a tag is as likely a count.
    const price = priceOf(quote, shopCountry ?? homeCountry, isTag ? null : fallback);
    const trust = (TRUST[quote.foundIn] ?? 0.6) - (quote.role === 'low' ? 0.05 : 0);
    return price ? [{ quote, price, trust }] : [];
  });
}
