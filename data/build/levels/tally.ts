/** How well figures meet what makers found: over all products, and every maker counted once. */
import { type LeftOut, Z90 } from './left-out';

export interface Tally {
  products: number;
  makers: number;
  medianOursOverTheirs: number;
  rms: number;
  coverage: number;
  /** The same, every maker counted once. */
  coverageByMaker: number;
  /** Median factor from the middle to an end of the range. */
  width: number;
}

export function tallyOf(results: readonly LeftOut[]): Tally {
  const makers = [...new Set(results.map(({ maker, family }) => `${maker} ${family}`))];
  const holds = ({ lnRatio, sd }: LeftOut) => Math.abs(lnRatio) <= Z90 * sd;
  const share = (list: readonly LeftOut[]) => list.filter(holds).length / list.length;
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  return {
    products: results.length,
    makers: makers.length,
    medianOursOverTheirs: Math.exp(-middle(results.map(({ lnRatio }) => lnRatio))),
    rms: Math.sqrt(results.reduce((sum, { lnRatio }) => sum + lnRatio ** 2, 0) / results.length),
    coverage: share(results),
    coverageByMaker:
      makers.reduce(
        (sum, key) => sum + share(results.filter(({ maker, family }) => `${maker} ${family}` === key)),
        0,
      ) / makers.length,
    width: Math.exp(Z90 * middle(results.map(({ sd }) => sd))),
  };
}

export const tallyLine = (name: string, tally: Tally): string =>
  `${name}: ${tally.products} products, ${tally.makers} makers; ours/theirs ${tally.medianOursOverTheirs.toFixed(2)}; rms of ln ${tally.rms.toFixed(2)}; 90 % range holds ${tally.coverage.toFixed(2)} (by maker ${tally.coverageByMaker.toFixed(2)}), x÷ ${tally.width.toFixed(1)}`;
