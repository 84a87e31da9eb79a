/** Where a thing probably was made when nobody says: P(origin | kind, shop's country, weak evidence) (METHOD §3). */
import { type OriginEvidence, weighEvidence } from './evidence';
import { ELSEWHERE, importShares } from './import-shares';
import { withSecondJudgement } from './second-judgement';
import { goodsTradeOf, intensityOf, recalledOf } from './trade-table';

/** A kind that it may be. */
export interface KindChance {
  /** Kind id. */
  id: string;
  probability: number;
}

/** What is known of an origin that nobody states. */
export interface OriginClues {
  evidence?: readonly OriginEvidence[] | undefined;
  /** The page names these and no other place, but not which: ISO 3166-1 alpha-2. */
  only?: readonly string[] | undefined;
  /** It is said not to have been made in the shop's country. */
  imported?: boolean | undefined;
}

export interface LikelyOrigin {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** 0 to 1. */
  share: number;
}

/** Share of a place that evidence or a claim names and the table does not. A judgement. */
const FLOOR = 0.001;

const byKindAndShop = new Map<string, ReadonlyMap<string, number>>();

/** What the formula of trade says of one kind; empty for what is no kind. */
export function formulaShares(kind: string, shopCountry: string | null): ReadonlyMap<string, number> {
  const trade = goodsTradeOf(kind, shopCountry);
  if (!trade) return new Map();
  return importShares(trade, shopCountry, (origin) => intensityOf(shopCountry ?? '', origin));
}

/** Shares of one kind before any evidence; empty for what is no kind. ELSEWHERE stands for all places without a name. */
export function priorShares(kind: string, shopCountry: string | null): ReadonlyMap<string, number> {
  const key = `${kind} ${shopCountry ?? ''}`;
  let shares = byKindAndShop.get(key);
  if (!shares) {
    shares = withSecondJudgement(formulaShares(kind, shopCountry), recalledOf(kind, shopCountry));
    byKindAndShop.set(key, shares);
  }
  return shares;
}

function mixed(kinds: readonly KindChance[], shopCountry: string | null): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { id, probability } of kinds) {
    for (const [place, share] of priorShares(id, shopCountry)) {
      sum.set(place, (sum.get(place) ?? 0) + probability * share);
    }
  }
  return sum;
}

/**
 * Places by share, the largest first; the shares sum to 1. Places without a name in the table are left out, and what is
 * known is spread over the others. Empty where no kind is known and no place is claimed.
 * @param kinds one, or several that it may be; their probabilities need not sum to 1.
 * @param shopCountry ISO 3166-1 alpha-2; null = not known, and the world's exports stand in.
 */
export function likelyOrigins(
  kinds: readonly KindChance[],
  shopCountry: string | null,
  { evidence = [], only, imported = false }: OriginClues = {},
): LikelyOrigin[] {
  const shares = weighEvidence(mixed(kinds, shopCountry), shopCountry, evidence, FLOOR);
  for (const place of only ?? []) shares.set(place, Math.max(shares.get(place) ?? 0, FLOOR));
  const possible = [...shares].filter(
    ([place, share]) =>
      share > 0 &&
      place !== ELSEWHERE &&
      !(imported && place === shopCountry) &&
      (!only?.length || only.includes(place)),
  );
  const total = possible.reduce((sum, [, share]) => sum + share, 0);
  return possible
    .map(([country, share]) => ({ country, share: share / total }))
    .sort((one, other) => other.share - one.share || (one.country < other.country ? -1 : 1));
}
