/** Which of the page's prices is the one that the shopper pays. */
import type { Fact, Price } from '../../contracts/product';
import type { PriceQuote } from '../../contracts/reading';
import { type Candidate, candidatesOf } from './candidates';

const PAID = new Set<PriceQuote['role']>(['current', 'low']);
/** A tag that says "without tax" first of all is how a trade shop names its price; its order on the page decides. */
const SHOWN_PAID = new Set<PriceQuote['role']>(['current', 'net']);
/** Where a page shows nothing better. */
const SHOWN_ELSE = new Set<PriceQuote['role']>(['low', 'list']);

const same = (a: Candidate, b: Candidate) =>
  Math.abs(a.price.amount - b.price.amount) < 0.005 && a.price.currency === b.price.currency;

/** The tags nearest to the heading; all of them where there is no heading. */
function nearest(tags: Candidate[]): Candidate[] {
  const steps = Math.min(...tags.map(({ quote }) => quote.stepsToHeading ?? 0));
  return tags.filter(({ quote }) => (quote.stepsToHeading ?? 0) === steps);
}

/**
 * Structured data speaks first. It is overruled by what the shopper sees beside the heading in two cases: the page
 * shows its amount as the former one, or another structured amount is the first that is shown.
 */
function chosen(structured: Candidate[], tags: Candidate[]): Candidate | undefined {
  const shown = nearest(tags.filter(({ quote }) => SHOWN_PAID.has(quote.role) || SHOWN_ELSE.has(quote.role)));
  const paid = shown.filter(({ quote }) => SHOWN_PAID.has(quote.role));
  const [best] = structured;
  if (!best) return paid.some(({ quote }) => quote.role === 'current') ? paid[0] : shown[0];
  const [confirmed] = paid.flatMap((tag) => structured.filter((one) => same(one, tag)).slice(0, 1));
  if (confirmed) return confirmed;
  const isFormer = shown.some((tag) => tag.quote.role === 'list' && same(tag, best));
  const less = paid.find(
    ({ price }) => price.currency === best.price.currency && price.amount < best.price.amount,
  );
  return (isFormer && less) || best;
}

/** Null where no positive amount with a known currency stands on the page. */
export function priceFrom(
  quotes: PriceQuote[],
  shopCountry: string | null,
  homeCountry: string | null,
): Fact<Price> | null {
  const candidates = candidatesOf(quotes, shopCountry, homeCountry);
  const tags = candidates.filter(({ quote }) => quote.foundIn === 'price-tag');
  const structured = candidates
    .filter(({ quote }) => quote.foundIn !== 'price-tag' && PAID.has(quote.role))
    // Several offers of one product: the shopper pays the least of them.
    .sort((a, b) => b.trust - a.trust || a.price.amount - b.price.amount);
  const best = chosen(structured, tags);
  if (!best) return null;
  const agreeing = [...structured, ...tags].filter((one) => same(one, best));
  return {
    value: best.price,
    confidence: Math.min(0.98, best.trust + 0.01 * (agreeing.length - 1)),
    evidence: agreeing
      .slice(0, 3)
      .map(({ quote }) => ({ text: quote.text, foundIn: quote.foundIn, locator: quote.locator })),
    source: 'page',
  };
}
