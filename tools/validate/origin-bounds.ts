/** What the few labelled pages can tell at all, and the least that these shares could lose on them. */
import type { LabelledOrigin } from './labelled-origins';
import { type Shares, scoreOf } from './origin-score';

/** What could be turned on shares, each step tried with each. */
const HOME_ODDS = [0.5, 0.88, 1, 1.5, 2, 2.5, 3, 4, 6, 8];
const SHARPNESS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4];
const OF_THE_WORLD = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];

function turned(
  shares: Shares,
  world: Shares,
  home: string | null,
  { odds, sharpness, part }: { odds: number; sharpness: number; part: number },
): Shares {
  const weights = [...shares].map(
    ([place, share]) => [place, share ** sharpness * (place === home ? odds : 1)] as const,
  );
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const mixed = new Map([...world].map(([place, share]) => [place, part * share]));
  for (const [place, weight] of weights)
    mixed.set(place, (mixed.get(place) ?? 0) + ((1 - part) * weight) / total);
  return mixed;
}

/** The least log-loss of any of them, fitted to the very pages that it is measured on: a bound, and never shipped. */
export function leastLoss(
  pages: readonly LabelledOrigin[],
  guess: (page: LabelledOrigin) => Shares,
  ofTheWorld: (page: LabelledOrigin) => Shares,
): number {
  const known = new Map(pages.map((page) => [page, { shares: guess(page), world: ofTheWorld(page) }]));
  const losses = HOME_ODDS.flatMap((odds) =>
    SHARPNESS.flatMap((sharpness) =>
      OF_THE_WORLD.map((part) => {
        const fitted = (page: LabelledOrigin) => {
          const { shares = new Map(), world = new Map() } = known.get(page) ?? {};
          return turned(shares, world, page.shopCountry, { odds, sharpness, part });
        };
        return scoreOf(pages, fitted).logLoss;
      }),
    ),
  );
  return Math.min(...losses);
}

/** How far a mean over so few pages may lie from that over many: its standard error. */
export function lossError(pages: readonly LabelledOrigin[], guess: (page: LabelledOrigin) => Shares): number {
  const losses = pages.map((page) => scoreOf([page], guess).logLoss);
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  const squares = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0);
  return Math.sqrt(squares / (losses.length - 1) / losses.length);
}

/** The loss that the shares themselves foretell: less means that they are not too sure of themselves. */
export function foretoldLoss(
  pages: readonly LabelledOrigin[],
  guess: (page: LabelledOrigin) => Shares,
): number {
  const of = (shares: Shares) =>
    -[...shares.values()].reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);
  return pages.reduce((sum, page) => sum + of(guess(page)), 0) / pages.length;
}
