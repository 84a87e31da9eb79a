/** What is published about where goods come from, beside what the formula says. Printed, never fitted to. */
import { importShares } from '../../../src/model/likely-origins/import-shares';
import type { Shares, Trade } from './read-trade';

interface Published {
  what: string;
  group: string;
  destination: string;
  /** Share of imports by origin, percent. */
  shares: Readonly<Record<string, number>>;
}

/** National statistical offices and customs by way of press and trade reports, 2022–2024; single facts. */
const PUBLISHED: readonly Published[] = [
  { what: "Germany's clothing", group: 'clothing', destination: 'DE', shares: { CN: 21, BD: 20, TR: 12 } },
  { what: "Britain's clothing", group: 'clothing', destination: 'GB', shares: { CN: 23, BD: 19, TR: 9 } },
  { what: "Japan's clothing", group: 'clothing', destination: 'JP', shares: { CN: 55, VN: 16, BD: 5 } },
  { what: "Germany's furniture", group: 'furniture', destination: 'DE', shares: { PL: 27, CN: 15, CZ: 13 } },
];

/** One line a fact: the formula's / recalled / published, percent of imports. Recalled are articles, published is value. */
export function publishedComparison(
  trade: Trade,
  recalled: ReadonlyMap<string, ReadonlyMap<string, Shares>>,
): string[] {
  return PUBLISHED.map(({ what, group, destination, shares }) => {
    const world = trade.world.get(group) ?? new Map();
    const theta = trade.theta.get(group) ?? 1;
    const ours = importShares(
      { world, imports: null, home: 0, theta },
      destination,
      (origin) => trade.intensity.get(destination)?.get(origin) ?? 1,
    );
    const articles = recalled.get(group)?.get(destination) ?? new Map<string, number>();
    const abroad = 1 - (articles.get(destination) ?? 0);
    const percent = (share: number) => Math.round(share * 100);
    const parts = Object.entries(shares).map(
      ([code, theirs]) =>
        `${code} ${percent(ours.get(code) ?? 0)}/${percent((articles.get(code) ?? 0) / abroad)}/${theirs}`,
    );
    return `${what} imports, formula / recalled articles / published, %: ${parts.join(', ')}`;
  });
}
