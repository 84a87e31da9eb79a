/**
 * Groups of our own where the source's lump too much: HS 8471 is half servers, which Mexico assembles for the United
 * States, and NAICS 334 is chips and car parts as well. What shoppers carry home (HS 8471.30, 8517.62, 8518) comes from
 * the same few factories wherever it is sold, so that trade in general says little (a low theta). Shares of world exports
 * are our judgement (2026) from published customs figures of about 2019–2024; home shares are the wider group's.
 */
import type { Trade } from './read-trade';

interface OwnGroup {
  group: string;
  /** The source's group that it is part of. */
  partOf: string;
  theta: number;
  /** Percent of world exports by origin; what is left is elsewhere. */
  percent: Readonly<Record<string, number>>;
}

const OWN_GROUPS: readonly OwnGroup[] = [
  {
    group: 'portable-computers',
    partOf: 'computers',
    theta: 0.3,
    percent: {
      ...{ CN: 76, VN: 10, TW: 2.5, TH: 2, MX: 1.5, KR: 1, JP: 1, MY: 1, CZ: 1, US: 1 },
      ...{ HU: 0.5, IE: 0.5, IN: 0.5, PL: 0.3, ID: 0.3, DE: 0.4, BR: 0.1 },
    },
  },
  {
    group: 'small-electronics',
    partOf: 'electronics',
    theta: 0.3,
    percent: {
      ...{ CN: 68, VN: 10, MY: 3, TH: 3, MX: 2.5, TW: 2.5, ID: 1.5, JP: 1.5, KR: 1, PH: 1, US: 1 },
      ...{ DE: 1, HU: 0.8, CZ: 0.5, IN: 0.5, PL: 0.4, SK: 0.3, RO: 0.2, AT: 0.2, GB: 0.2, DK: 0.1, SE: 0.1 },
    },
  },
];

/** The same trade with our groups beside the source's. */
export function withOwnGroups(trade: Trade): Trade {
  const [world, home, theta] = [new Map(trade.world), new Map(trade.home), new Map(trade.theta)];
  for (const { group, partOf, theta: own, percent } of OWN_GROUPS) {
    world.set(group, new Map(Object.entries(percent).map(([code, part]) => [code, part / 100])));
    home.set(group, trade.home.get(partOf) ?? new Map());
    theta.set(group, own);
  }
  return { ...trade, world, home, theta };
}
