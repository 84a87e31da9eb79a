/** The kinds of thing, the categories of the first round, and the sectors behind both. */
import { type KindFamily, kindRows } from '../../data/tables/kinds';
import { sectorMargins } from '../../data/tables/margins';

export interface Kind {
  id: string;
  /** The wider shelf. */
  group: string;
  family: KindFamily;
  /** CEDA sector code. */
  sector: string;
  /** Category of the first round; '' where it had none. */
  category: string;
  /** English name; the extension's words are in _locales. */
  name: string;
  /** What one usually costs, without tax, US dollars of 2026. */
  priceUsd: number;
  /** What one usually weighs, kg as sold. */
  massKg: number;
}

export const kindList: readonly Kind[] = kindRows.map(
  ([id, group, family, sector, category, name, priceUsd, massKg]) => ({
    id,
    group,
    family,
    sector,
    category,
    name,
    priceUsd,
    massKg,
  }),
);

const byId = new Map(kindList.map((kind) => [kind.id, kind]));
const marginsOf = new Map(sectorMargins.map((row) => [row[0], row]));

function grouped(key: 'category' | 'sector'): Map<string, Kind[]> {
  const groups = new Map<string, Kind[]>();
  for (const kind of kindList) if (kind[key]) groups.set(kind[key], [...(groups.get(kind[key]) ?? []), kind]);
  return groups;
}
const byCategory = grouped('category');
const bySector = grouped('sector');

/** A kind by its id; null for anything else. */
export function findKind(id: string): Kind | null {
  return byId.get(id) ?? null;
}

/** What was asked for: one kind, or several where the word is wider than a kind. */
export interface KindsMeant {
  /** The id or code as given. */
  id: string;
  name: string;
  kinds: readonly Kind[];
}

/**
 * A kind's id ("laptop"), a category of the first round ("computers": all its kinds) or a consumer sector's code
 * ("334111": all its kinds); null for anything else.
 */
export function findKinds(given: string): KindsMeant | null {
  const kind = byId.get(given);
  if (kind) return { id: given, name: kind.name, kinds: [kind] };
  const kinds = byCategory.get(given);
  if (kinds) return { id: given, name: kinds.map((one) => one.name).join(', '), kinds };
  const sector = marginsOf.get(given);
  return sector ? { id: given, name: sector[1], kinds: kindsOfSector(given) } : null;
}

/** A sector's kinds; of one that has none, those of the sectors nearest by code, with its own factors. */
function kindsOfSector(sector: string): readonly Kind[] {
  const own = bySector.get(sector);
  if (own) return own;
  for (let length = sector.length - 1; length > 0; length--) {
    const stem = sector.slice(0, length);
    const near = kindList.filter((kind) => kind.sector.startsWith(stem));
    if (near.length > 0) return near.map((kind) => ({ ...kind, sector }));
  }
  return kindList;
}

/** What margins say of a sector (b_k of METHOD §1): the producers' share of the price without tax. */
export interface ProducerShare {
  share: number;
  /** Not the sector's own in BEA's table: the median of its stem stands in, a judgement. */
  judged: boolean;
}

export function producerShareOf(sector: string): ProducerShare | null {
  const row = marginsOf.get(sector);
  return row ? { share: row[2], judged: row[6] !== 'bea' && row[6].length < 6 } : null;
}

/** The 121 sectors that shoppers meet. */
export const consumerSectors: readonly string[] = [...marginsOf.keys()];
