/** Between which prices nearly all new things of a kind are sold, for the question whether a price was read rightly. */
import { priceLimitSteps } from '../../data/tables/price-limits';
import { findKind, kindList } from './kinds';

const factorOf = (digit: string | undefined) => 2 ** (Number.parseInt(digit ?? '', 36) / 2);

/** US dollars of 2026, without tax; a judgement. Null for what is no kind. */
export function priceLimits(id: string): { lowUsd: number; highUsd: number } | null {
  const kind = findKind(id);
  if (!kind) return null;
  const at = 2 * kindList.indexOf(kind);
  return {
    lowUsd: kind.priceUsd / factorOf(priceLimitSteps[at]),
    highUsd: kind.priceUsd * factorOf(priceLimitSteps[at + 1]),
  };
}
