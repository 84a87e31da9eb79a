/** Whether a price is far off for its kind of thing, so that it may have been misread. */
import { unitsPerUsd } from '../../data/tables/money';
import { usualPriceUsd } from '../../data/tables/usual-prices';
import type { Product } from '../contracts/product';

/** False where price, kind or the currency's rate is not known, and where the person gave the price. */
export function priceIsUnusual({ price, category }: Product): boolean {
  if (!price || price.source === 'person' || category.state !== 'known') return false;
  const span = usualPriceUsd[category.fact.value];
  const rate = unitsPerUsd[price.value.currency];
  if (!span || !rate) return false;
  const usd = price.value.amount / rate;
  return usd < span[0] || usd > span[1];
}
