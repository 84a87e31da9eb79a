/**
 * Where the articles of a group that shops in a country offer were made, as several hands recalled it from customs figures,
 * line by line, with no page in view: `recalled/GROUP.tsv`, a line a country of sale. A judgement, and beside the formula a
 * second one: the formula knows no trade of a single product between two countries.
 */
import { readFile } from 'node:fs/promises';
import type { Shares } from './read-trade';

const ISO = /^[A-Z]{2}$/;
/** The tail that nobody names has some part of every country's shops. */
const NAMED_MAX = 0.995;

/** Shares by country of sale; what a line leaves is elsewhere. Throws, with the group's name, for what can't be understood. */
export function recalledFrom(text: string, group: string): Map<string, Shares> {
  const bad = (what: string) => new Error(`recalled/${group}.tsv: ${what}`);
  const byDestination = new Map<string, Shares>();
  for (const line of text.split('\n').filter((each) => each && !each.startsWith('#'))) {
    const [destination = '', cells = ''] = line.split('\t');
    if (!ISO.test(destination) || byDestination.has(destination)) throw bad(`"${destination}"`);
    const shares: Shares = new Map();
    for (const cell of cells.split(', ')) {
      const [origin = '', percent] = cell.split(' ');
      const share = Number(percent) / 100;
      if (!ISO.test(origin) || shares.has(origin) || !(share > 0)) throw bad(`${destination}: "${cell}"`);
      shares.set(origin, share);
    }
    const named = [...shares.values()].reduce((sum, share) => sum + share, 0);
    if (named > NAMED_MAX) throw bad(`${destination}: shares add up to ${named.toFixed(3)}`);
    byDestination.set(destination, shares);
  }
  return byDestination;
}

/** The file of each group. Throws for a group that has none. */
export async function readRecalled(groups: readonly string[]): Promise<Map<string, Map<string, Shares>>> {
  const read = async (group: string): Promise<[string, Map<string, Shares>]> => [
    group,
    recalledFrom(await readFile(new URL(`recalled/${group}.tsv`, import.meta.url), 'utf8'), group),
  ];
  return new Map(await Promise.all(groups.map(read)));
}
