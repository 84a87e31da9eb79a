/** Where things of one kind that are sold in one country were made (METHOD §3), as a formula over any table. */

/** Any place that has no name in the table; ISO 3166-1 leaves this code to its users. */
export const ELSEWHERE = 'ZZ';

/** Shares by ISO 3166-1 alpha-2 code or ELSEWHERE. */
export type Shares = ReadonlyMap<string, number>;

/** What is known of one group of goods. */
export interface GoodsTrade {
  /** W: share of the world's exports. */
  world: Shares;
  /** Imports of one country that publishes its own: in place of the formula. */
  imports: Shares | null;
  /** h: share that is made at home. */
  home: number;
  /** How strongly trade between two countries in general shapes this group's. */
  theta: number;
}

function toOne(shares: Iterable<readonly [string, number]>): Map<string, number> {
  const list = [...shares];
  const total = list.reduce((sum, [, share]) => sum + share, 0);
  return new Map(list.map(([code, share]) => [code, total > 0 ? share / total : 0]));
}

/**
 * P(o|k,d) = h [o = d] + (1 − h) m(o), m(o) = W(o) L(o,d)^theta over its sum, o ≠ d.
 * @param destination the shop's country; null = not known: the world's exports as they are.
 * @param intensity L: how much more the destination imports from an origin than the world does; 1 where not known.
 */
export function importShares(
  { world, imports, home, theta }: GoodsTrade,
  destination: string | null,
  intensity: (origin: string) => number,
): Map<string, number> {
  if (destination === null) return toOne(world);
  const abroad = [...(imports ?? world)].filter(([origin]) => origin !== destination);
  const weights = imports
    ? abroad
    : abroad.map(([origin, share]) => [origin, share * intensity(origin) ** theta] as const);
  const shares = toOne(weights);
  for (const [origin, share] of shares) shares.set(origin, share * (1 - home));
  return shares.set(destination, home);
}
