/** The other prices that the page shows of the product: offered where the chosen one looks odd. */
import type { Price } from '../../contracts/product';
import type { PriceQuote } from '../../contracts/reading';
import { candidatesOf } from './candidates';
import type { Countries } from './currency';

/** Amounts that may be what the shopper pays, or paid before. */
const PRICES = new Set<PriceQuote['role']>(['current', 'low', 'high', 'list', 'net']);
const OFFERED_MAX = 3;

/**
 * Different from `chosen` and from each other, the most trusted first.
 * @param shopCountry, countries as `priceFrom` takes them.
 */
export function otherPrices(
  quotes: readonly PriceQuote[],
  chosen: Price | null,
  shopCountry: string | null,
  countries: Countries,
): Price[] {
  const same = (a: Price, b: Price) => a.currency === b.currency && Math.abs(a.amount - b.amount) < 0.005;
  const found: Price[] = [];
  const { data, tags } = candidatesOf(quotes, { shopCountry, countries: [shopCountry, countries].flat() });
  const candidates = [...data, ...tags]
    .filter(({ quote }) => PRICES.has(quote.role))
    .sort((a, b) => b.trust - a.trust);
  for (const { price } of candidates) {
    if ((chosen && same(price, chosen)) || found.some((one) => same(one, price))) continue;
    found.push(price);
    if (found.length >= OFFERED_MAX) break;
  }
  return found;
}
