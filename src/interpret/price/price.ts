/** Which of the page's prices is the one that the shopper pays. */
import type { Fact, Price } from '../../contracts/product';
import type { PriceQuote } from '../../contracts/reading';
import { candidatesOf } from './candidates';
import { choose, same } from './choose';
import type { Countries } from './currency';

/**
 * @param shopCountry ISO alpha-2 as the page states it: its money is that of amounts without a currency.
 * @param countries others that merely settle signs which currencies share, the likeliest first: the shopper's home.
 * @param taught those that the person pointed at: where one of them can be understood it is the price.
 * @returns null where no positive amount with a known currency stands on the page.
 */
export function priceFrom(
  quotes: readonly PriceQuote[],
  shopCountry: string | null,
  countries: Countries,
  taught: readonly PriceQuote[] = [],
): Fact<Price> | null {
  const { data, tags } = candidatesOf(quotes, { shopCountry, countries: [shopCountry, countries].flat() });
  const best = data.find(({ quote }) => taught.includes(quote)) ?? choose(data, tags);
  if (!best) return null;
  const agreeing = [...data, ...tags].filter((one) => same(one, best));
  return {
    value: best.price,
    confidence: Math.min(0.98, best.trust + 0.01 * Math.max(0, agreeing.length - 1)),
    evidence: (agreeing.length ? agreeing : [best])
      .slice(0, 3)
      .map(({ quote }) => ({ text: quote.text, foundIn: quote.foundIn, locator: quote.locator })),
    source: 'page',
  };
}
