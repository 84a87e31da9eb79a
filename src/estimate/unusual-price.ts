/** Whether a price is far off for its kind of thing, so that it may have been misread. */
import { unitsPerUsd } from '../../data/tables/money';
import type { Product } from '../contracts/product';
import { priceLimits } from '../model/price-limits';

/**
 * False where price, kind or the currency's rate is not known, and where the person gave the price. Tax is left in: the
 * limits are coarser than any.
 */
export function priceIsUnusual({ price, kind }: Product): boolean {
  if (!price || price.source === 'person' || kind.state !== 'known') return false;
  const limits = priceLimits(kind.fact.value);
  const rate = unitsPerUsd[price.value.currency];
  if (!limits || !rate) return false;
  const usd = price.value.amount / rate;
  return usd < limits.lowUsd || usd > limits.highUsd;
}
