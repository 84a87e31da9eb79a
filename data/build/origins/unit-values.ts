/**
 * Shares of trade are of value, and what Italy makes is dear: of the shoes on a shop's pages far fewer are Italian than of
 * the money. A shop shows dear and cheap things side by side, so a page counts halfway between value and pieces: each share
 * is divided by the square root of what one piece costs there, beside the world's mean. Only where such prices are
 * published piece by piece and origins are far apart: clothing, shoes, bags, watches, glasses.
 *
 * Unit values are recalled (2026) from OTEXA's prices per square metre of clothing, the World Footwear Yearbook's export
 * prices per pair, the Federation of the Swiss Watch Industry's per watch and customs' per handbag and pair of glasses, of
 * about 2019-2023; right within a factor of 1.5 or so. The square root is a judgement.
 */
import type { Shares, Trade } from './read-trade';

interface UnitValues {
  /** Groups of goods, the source's and our own. */
  groups: string;
  /** Price of one piece over the world's mean, by origin; any other is at the mean. */
  values: string;
}

const UNIT_VALUES: readonly UnitValues[] = [
  {
    groups:
      'clothing t-shirts jumpers trousers shirts dresses coats suits leather-clothing underwear socks clothing-accessories',
    values:
      'FR 6, IT 6.5, GB 5, JP 6, CH 5, DE 3, ES 3, PT 3, US 2, KR 2, TN 2.5, RO 2.5, PE 2.5, BG 2.2, PL 2, MA 2, TR 1.8, LK 1.4, ID 1.2, VN 1.1, IN 1.1, MX 1, BD 0.9, PK 0.9, MM 0.9, KH 0.85, CN 0.7',
  },
  {
    groups: 'shoes trainers leather-shoes',
    values:
      'IT 6, FR 3.5, DE 2.8, BE 2.8, NL 2.5, PT 2.4, ES 2.2, RO 2.2, US 2.2, VN 2, PL 1.8, ID 1.6, BD 1.2, KH 1.2, IN 1.1, CN 0.85, BR 0.8, TR 0.6',
  },
  {
    groups: 'bags leather-bags travel-bags',
    values: 'FR 15, IT 8, GB 3, US 3, ES 2, IN 0.6, VN 0.5, CN 0.4',
  },
  { groups: 'watches', values: 'CH 50, DE 4, FR 4, US 2, JP 1.5, TH 0.5, CN 0.2' },
  { groups: 'glasses', values: 'JP 6, IT 4, AT 4, FR 3, DE 3, CN 0.4' },
];

/** Halfway between value and pieces. A judgement. */
const POWER = 0.5;

function parsed(values: string): Map<string, number> {
  return new Map(
    values.split(', ').map((cell): [string, number] => {
      const [origin = '', value] = cell.split(' ');
      if (!/^[A-Z]{2}$/.test(origin) || !(Number(value) > 0)) throw new Error(`unit values: "${cell}"`);
      return [origin, Number(value)];
    }),
  );
}

/** Shares by page that shows such a thing, out of shares of value; what they add up to is kept. */
export function sharesOfPages(shares: Shares, unitValues: ReadonlyMap<string, number>): Shares {
  const total = (of: Shares) => [...of.values()].reduce((sum, share) => sum + share, 0);
  const weighed = new Map(
    [...shares].map(([origin, share]) => [origin, share / (unitValues.get(origin) ?? 1) ** POWER]),
  );
  const scale = total(shares) / total(weighed);
  return new Map([...weighed].map(([origin, share]) => [origin, share * scale]));
}

/** The same trade with shares of pages where unit values are known. Home shares stay. Throws for an unknown group. */
export function withUnitValues(trade: Trade): Trade {
  const world = new Map(trade.world);
  const unitedStates = new Map(trade.unitedStates);
  for (const { groups, values } of UNIT_VALUES) {
    const unitValues = parsed(values);
    for (const group of groups.split(' ')) {
      const shares = world.get(group);
      if (!shares) throw new Error(`unit values: no group of goods "${group}"`);
      world.set(group, sharesOfPages(shares, unitValues));
      const american = unitedStates.get(group);
      if (american) unitedStates.set(group, sharesOfPages(american, unitValues));
    }
  }
  return { ...trade, world, unitedStates };
}
