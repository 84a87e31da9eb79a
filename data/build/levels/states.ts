/** How much wider the answer is where the price, the mass or both are not known: measured on things that have both. */
import type { Reference } from '../kinds/references';
import type { Evidence } from './evidence';
import type { Exponents } from './exponents';
import { atReference } from './fit';

/** Variance of ln kg that comes on top. */
export interface StateVariances {
  massUnknown: number;
  priceUnknown: number;
  neitherKnown: number;
}

/** @param levelOf ln kg of a kind at its usual price and mass. */
export function stateVariances(
  rows: readonly Evidence[],
  references: ReadonlyMap<string, Reference>,
  exponents: Exponents,
  levelOf: (kind: string) => number,
): StateVariances {
  const whole = rows.filter((row) => row.quality === 1 && !row.checkOnly && row.priceUsd && row.massKg);
  const makers = new Set(whole.map(({ maker }) => maker));
  // Each maker counts once: the mean over makers of the mean square over their things.
  const meanSquare = (hidden: Partial<Evidence>) => {
    let total = 0;
    for (const maker of makers) {
      const own = whole.filter((row) => row.maker === maker);
      const squares = own.map((row) => {
        const kind = row.kinds[0] ?? '';
        const value = atReference({ ...row, ...hidden }, references.get(kind) as Reference, exponents);
        return (value - levelOf(kind)) ** 2;
      });
      total += squares.reduce((sum, square) => sum + square, 0) / own.length / makers.size;
    }
    return total;
  };
  const both = meanSquare({});
  const extra = (hidden: Partial<Evidence>) => Math.max(0, meanSquare(hidden) - both);
  return {
    massUnknown: extra({ massKg: null }),
    priceUnknown: extra({ priceUsd: null }),
    neitherKnown: extra({ massKg: null, priceUsd: null }),
  };
}
