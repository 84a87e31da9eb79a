/** Whether a page sells one product: the probability, from what its markup and words make it out to be. */
import type { Reading } from '../../contracts/reading';
import { pageSignals } from './page-signals';

/** `much` of so many cards in the smallest box that holds the heading and a price: they make a list. A judgement. */
const CARDS_LISTED = Math.log1p(6) / Math.log1p(20);

/** @param reading with its data read, and nothing taken out of it. */
export function productConfidence(reading: Reading): number {
  const is = pageSignals(reading);
  if (is.shopPage) return 0.97;
  const structured = is.dataPrice || is.metaPrice;
  const isListed = is.manyBuyButtons > 0 || (is.cards >= CARDS_LISTED && !is.oneBuyButton);
  if (is.article && !structured) return 0.05;
  // Hired, booked or watched: what data calls a product is none that is carried home.
  if (is.otherType && !is.thingNamedAsPage && !is.thingNamedOtherwise) return 0.1;
  if ((is.hire || is.otherDeed) && !is.buyButton && !is.thingNamedAsPage) return 0.2;
  if (is.hire && !is.buyButton) return 0.2;
  if (is.home && !is.thingNamedAsPage) return 0.1;
  if (is.listHeading && !is.thingNamedAsPage) return 0.15;
  if (is.thingNamedOtherwise && is.manyThings > 0 && !is.ogProduct && !is.oneBuyButton) return 0.2;
  if (is.thingNamedAsPage) return structured || is.buyButton || is.price ? 0.97 : 0.6;
  const says = is.thingNamedOtherwise || is.ogProduct;
  if (isListed) return structured && !is.listType ? 0.3 : 0.2;
  if (says && (structured || is.buyButton || is.price)) return 0.9;
  if (structured) return 0.9;
  if (is.listType) return 0.2;
  if (is.buyButton && is.price) return 0.8;
  return says ? 0.6 : 0.05;
}
