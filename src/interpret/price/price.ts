/** Which of the page's prices is the one that the shopper pays. */
import { findCountry } from '../../model/countries';
import type { Fact, Price } from '../../product';
import type { PriceQuote } from '../../reading';
import { amountIn, machineAmount } from './amount';
import { currencyIn } from './currency';

/** Order of trust. A judgement: shops keep their structured data right, for search engines punish them otherwise. */
const TRUST: Partial<Record<PriceQuote['place'], number>> = {
  'json-ld': 0.95,
  microdata: 0.93,
  meta: 0.92,
  shop: 0.95,
  'price-tag': 0.8,
};
const ROLES = new Set<PriceQuote['role']>(['current', 'low']);

function priceOf(quote: PriceQuote, shopCountry: string | null, fallback: string | null): Price | null {
  const machine = quote.place !== 'price-tag';
  const amount = machine ? machineAmount(quote.text) : amountIn(quote.text);
  const stated = quote.currency ? currencyIn(quote.currency.toUpperCase(), shopCountry) : null;
  // A stated currency that is none of ours is not replaced by a guess.
  const currency = quote.currency ? stated : (currencyIn(quote.text, shopCountry) ?? fallback);
  return amount && currency ? { amount, currency } : null;
}

/** Null where no positive amount with a known currency stands on the page. */
export function priceFrom(
  quotes: PriceQuote[],
  shopCountry: string | null,
  homeCountry: string | null,
): Fact<Price> | null {
  // Only what the page says of its shop gives a bare amount a currency; the shopper's home merely settles signs.
  const fallback = shopCountry ? (findCountry(shopCountry)?.currency ?? null) : null;
  const signsOf = shopCountry ?? homeCountry;
  const candidates = quotes
    .filter(({ role }) => ROLES.has(role))
    // A bare number in a price tag is as likely a count; one with a currency comes first.
    .map((quote) => ({
      quote,
      price: priceOf(quote, signsOf, quote.place === 'price-tag' ? null : fallback),
    }))
    .flatMap(({ quote, price }) =>
      price ? [{ quote, price, trust: (TRUST[quote.place] ?? 0.6) - (quote.role === 'low' ? 0.05 : 0) }] : [],
    )
    // Several structured offers of one product: the shopper pays the least of them. Among tags the first stands
    // nearest the product.
    .sort(
      (a, b) => b.trust - a.trust || (a.quote.place === 'price-tag' ? 0 : a.price.amount - b.price.amount),
    );
  const [best] = candidates;
  if (!best) return null;
  const agreeing = candidates.filter(({ price }) => price.amount === best.price.amount);
  return {
    value: best.price,
    confidence: Math.min(0.98, best.trust + 0.01 * (agreeing.length - 1)),
    evidence: agreeing
      .slice(0, 3)
      .map(({ quote }) => ({ text: quote.text, place: quote.place, path: quote.path })),
    source: 'page',
  };
}
