/** Whether a price is far off for its kind of thing, so that it may have been misread. */
import { unitsPerUsd } from '../../data/tables/money';
import type { Product } from '../contracts/product';
import { findKind } from '../model/kinds';

/** Times below and above the usual price of its kind. Wide on purpose, for the note must be rare. Judgements (2026). */
const BELOW = 25;
const ABOVE = 60;

/** False where price, kind or the currency's rate is not known, and where the person gave the price. */
export function priceIsUnusual({ price, kind }: Product): boolean {
  if (!price || price.source === 'person' || kind.state !== 'known') return false;
  const usual = findKind(kind.fact.value)?.priceUsd;
  const rate = unitsPerUsd[price.value.currency];
  if (!usual || !rate) return false;
  const usd = price.value.amount / rate;
  return usd < usual / BELOW || usd > usual * ABOVE;
}
