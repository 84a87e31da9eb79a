/** Two judgements of the same shares, of which neither is known to be the better: their mean. */
import type { Shares } from './import-shares';

/** Part of the second one. A judgement, not fitted. */
const PART = 0.5;

/**
 * The mean of what the formula says and of what was recalled. What the recalled shares do not name is spread as the
 * formula has it over all that they leave out.
 * @param recalled sums to less than 1; null = there is none, and the formula stands alone.
 */
export function withSecondJudgement(formula: Shares, recalled: Shares | null): Map<string, number> {
  if (!recalled?.size) return new Map(formula);
  const named = [...recalled.values()].reduce((sum, share) => sum + share, 0);
  const others = [...formula].filter(([place]) => !recalled.has(place));
  const left = others.reduce((sum, [, share]) => sum + share, 0);
  const second = new Map(recalled);
  const spread = left > 0 ? Math.max(0, 1 - named) / left : 0;
  for (const [place, share] of others) second.set(place, share * spread);
  const total = [...second.values()].reduce((sum, share) => sum + share, 0);
  const mean = new Map<string, number>();
  for (const [place, share] of second)
    mean.set(place, (1 - PART) * (formula.get(place) ?? 0) + (PART * share) / total);
  return mean;
}
