/**
 * Groups of our own where the source's lump what comes from different places: HS 8471 is half servers, which Mexico
 * assembles for the United States, while what shoppers carry home comes from the same few factories wherever it is sold.
 * The shares, and how they were judged, are in `own-groups.tsv` beside this file.
 */
import { readFile } from 'node:fs/promises';
import type { Shares, Trade } from './read-trade';

export interface OwnGroup {
  group: string;
  /** The source's group that it is part of. */
  partOf: string;
  theta: number;
  /** Times the odds that it is made at home as the source's group is. */
  homeOdds: number;
  /** Kind ids. */
  kinds: string[];
  /** Share of the world's exports by origin; what is left is elsewhere. */
  world: Shares;
}

const ISO = /^[A-Z]{2}$/;

function sharesFrom(text: string, group: string): Shares {
  const shares: Shares = new Map();
  for (const cell of text.split(', ')) {
    const [origin = '', percent] = cell.split(' ');
    const share = Number(percent) / 100;
    if (!ISO.test(origin) || shares.has(origin) || !(share > 0))
      throw new Error(`own-groups.tsv: ${group}: "${cell}"`);
    shares.set(origin, share);
  }
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  if (total > 1) throw new Error(`own-groups.tsv: ${group}: shares add up to ${total.toFixed(3)}`);
  return shares;
}

/** Throws, with the group's name, for a line that can't be understood. */
export function ownGroupsFrom(text: string): OwnGroup[] {
  const [, ...lines] = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => {
    const [group = '', partOf = '', theta, homeOdds, kinds = '', , percent = ''] = line.split('\t');
    const own = { group, partOf, theta: Number(theta), homeOdds: Number(homeOdds), kinds: kinds.split(' ') };
    if (!(own.theta > 0) || !(own.homeOdds > 0)) throw new Error(`own-groups.tsv: ${group}: theta or odds`);
    return { ...own, world: sharesFrom(percent, group) };
  });
}

export const readOwnGroups = async (): Promise<OwnGroup[]> =>
  ownGroupsFrom(await readFile(new URL('own-groups.tsv', import.meta.url), 'utf8'));

/** What a country that is not named exports of a group, at most. A judgement. */
const UNNAMED = 0.002;
/** However good a country is at one thing, its odds at home differ from the wider group's by no more. A judgement. */
const SKILL_MAX = 4;

/**
 * Who exports more of a thing than of the wider group also makes more of its own: dishwashers in Germany, pasta in Italy.
 * The square root of the ratio, for exports tell of home only in part. A judgement (2026).
 */
function skill(country: string, own: Shares, wider: Shares | undefined): number {
  const ratio = (own.get(country) ?? UNNAMED) / (wider?.get(country) ?? UNNAMED);
  return Math.min(SKILL_MAX, Math.max(1 / SKILL_MAX, Math.sqrt(ratio)));
}

function withOdds(share: number, times: number): number {
  const odds = times * (share / (1 - share));
  return odds / (1 + odds);
}

/** The same trade with our groups beside the source's. Throws for a part of a group that is not there. */
export function withOwnGroups(trade: Trade, groups: readonly OwnGroup[]): Trade {
  const [world, home, theta] = [new Map(trade.world), new Map(trade.home), new Map(trade.theta)];
  for (const own of groups) {
    const wider = trade.home.get(own.partOf);
    if (!wider) throw new Error(`own-groups.tsv: ${own.group}: no group "${own.partOf}"`);
    world.set(own.group, own.world);
    const widerWorld = trade.world.get(own.partOf);
    home.set(
      own.group,
      new Map(
        [...wider].map(([to, share]) => [
          to,
          withOdds(share, own.homeOdds * skill(to, own.world, widerWorld)),
        ]),
      ),
    );
    theta.set(own.group, own.theta);
  }
  return { ...trade, world, home, theta };
}
