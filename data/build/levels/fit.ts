/** Levels of all kinds from measured and built-up things (METHOD §1). */
import type { KindFamily } from '../kinds/kind-list';
import type { Reference } from '../kinds/references';
import { type Evidence, sourceName } from './evidence';
import { type Exponents, fitExponents } from './exponents';
import {
  familyMean,
  fitSpreads,
  type KindCells,
  kindLevel,
  type MakerCell,
  type Spreads,
} from './nested-fit';

/** ln kg of a thing at its kind's usual price and mass as far as the prior knows; a family's mean is added to it. */
export type PriorMean = (kind: string) => number;

/** How the prior is come by, from nothing but the rows that a fit may see. */
export type PriorOf = (cells: FamilyCells) => PriorMean;
/** A family's kinds with residuals of ln kg about a prior. */
export type FamilyCells = (family: KindFamily, prior: PriorMean) => KindCells[];

export interface KindToFit {
  id: string;
  family: KindFamily;
}

export interface Fit {
  exponents: Record<'made' | 'food', Exponents>;
  spreads: Map<KindFamily, Spreads>;
  pooled: Spreads;
  levels: Map<string, Level>;
}

/** What a level rests on: makers' own products, one maker's, a bill of materials or a single figure, its neighbours. */
export type Basis = 'measured' | 'few' | 'built-up' | 'borrowed';

export interface Level {
  kind: string;
  /** ln kg at the kind's usual price and mass, and how far that may be off. */
  mean: number;
  variance: number;
  basis: Basis;
  /** Of measured products of this very kind. */
  makers: number;
  products: number;
  sources: string[];
  /** Where most of its makers' products were made: what the level is for. Null where nobody says. */
  origin: string | null;
}

const basisOf = (rows: number, makers: number): Basis =>
  makers > 1 ? 'measured' : makers === 1 ? 'few' : rows > 0 ? 'built-up' : 'borrowed';

/**
 * The place that most makers name; of several, the one such things usually come from, then the one with most products,
 * then the first by name. Null where nobody says.
 */
function usualOrigin(rows: readonly Evidence[], family: KindFamily): string | null {
  const places = new Map<string, { makers: Set<string>; products: number }>();
  for (const { origin, maker, quality } of rows) {
    if (!origin || quality < 1) continue;
    const place = places.get(origin) ?? { makers: new Set(), products: 0 };
    place.makers.add(maker);
    place.products++;
    places.set(origin, place);
  }
  const [first] = [...places].sort(
    ([a, one], [b, other]) =>
      other.makers.size - one.makers.size ||
      Number(b === usualPlace(family)) - Number(a === usualPlace(family)) ||
      other.products - one.products ||
      (a < b ? -1 : 1),
  );
  return first?.[0] ?? null;
}

/** Where a level is for when its own things do not say: China for made goods, France for food (METHOD §1). */
export const usualPlace = (family: KindFamily): string => (family === 'food' ? 'FR' : 'CN');

/** A kind that only its neighbours speak for: this part of the variance between kinds is added. A judgement. */
const NEIGHBOURS = 0.5;

export const groupOf = (family: KindFamily): 'made' | 'food' => (family === 'food' ? 'food' : 'made');

/** Where the spreads of all families start from: METHOD 2's tau and sigma, found on more makers than are here. */
export const START: Spreads = { kindSd: 0.6, makerSd: 0.5, productSd: 0.4 };
/** Spreads are held near these, a family's near those of all: sd of ln spread. A judgement; few makers tell little. */
export const LOOSENESS = 0.15;

/** ln kg carried to the kind's usual price and mass with what is known of the thing. */
export function atReference(row: Evidence, reference: Reference, exponents: Exponents): number {
  if (row.perKg) return Math.log(row.kg * reference.massKg);
  const price = row.priceUsd ? Math.log(row.priceUsd / reference.priceUsd) : null;
  const mass = row.massKg ? Math.log(row.massKg / reference.massKg) : null;
  const carried =
    price === null
      ? exponents.massAlone * (mass ?? 0)
      : mass === null
        ? exponents.priceAlone * price
        : exponents.price * price + exponents.mass * mass;
  return Math.log(row.kg) - carried;
}

function cellsOf(
  rows: readonly Evidence[],
  kind: string,
  own: boolean,
  value: (row: Evidence) => number,
): KindCells {
  const makers = new Map<string, Evidence[]>();
  for (const row of rows) {
    if (own ? row.kinds[0] !== kind : !row.kinds.includes(kind)) continue;
    makers.set(row.maker, [...(makers.get(row.maker) ?? []), row]);
  }
  const cells: MakerCell[] = [...makers].map(([maker, list]) => ({
    maker,
    values: list.map(value),
    quality: list.reduce((sum, { quality }) => sum + quality, 0) / list.length,
  }));
  return { kind, makers: cells };
}

export function fitLevels(
  evidence: readonly Evidence[],
  kinds: readonly KindToFit[],
  references: ReadonlyMap<string, Reference>,
  priorOf: PriorOf,
): Fit {
  const rows = evidence.filter(({ checkOnly }) => !checkOnly);
  const of = (group: 'made' | 'food') => rows.filter(({ family }) => groupOf(family) === group);
  // One maker's food in packs of many sizes says little; what differs within a kind is fitted on all things together.
  const exponents = { made: fitExponents(of('made'), 'made'), food: fitExponents(of('food'), 'food') };
  const value = (kind: string, family: KindFamily, prior: PriorMean) => (row: Evidence) =>
    atReference(row, references.get(kind) as Reference, exponents[groupOf(family)]) - prior(kind);
  const cellsIn =
    (source: readonly Evidence[]): FamilyCells =>
    (family, prior) =>
      kinds
        .filter((kind) => kind.family === family)
        .map(({ id }) => cellsOf(source, id, true, value(id, family, prior)))
        .filter(({ makers }) => makers.length > 0);
  const priorMean = priorOf(cellsIn(rows));

  const families = [...new Set(kinds.map(({ family }) => family))];
  const measured = rows.filter(({ quality, priceUsd }) => quality === 1 && priceUsd !== null);
  const cellsByFamily = (source: readonly Evidence[]) =>
    new Map(families.map((family) => [family, cellsIn(source)(family, priorMean)]));
  // Spreads between makers and products come from measured things with a price; levels learn from all the others too.
  const measuredCells = cellsByFamily(measured);
  const pooled = fitSpreads(
    [...measuredCells.values()].filter((cells) => cells.length > 0),
    START,
    LOOSENESS,
  );
  const allCells = cellsByFamily(rows);
  const spreads = new Map<KindFamily, Spreads>();
  const levels: Fit['levels'] = new Map();
  for (const family of families) {
    const own = measuredCells.get(family) ?? [];
    const spread = own.length > 0 ? fitSpreads([own], pooled, LOOSENESS) : pooled;
    spreads.set(family, spread);
    const cells = allCells.get(family) ?? [];
    const middle = cells.length > 0 ? familyMean(cells, spread) : { mean: 0, variance: 4 };
    for (const { id } of kinds.filter((kind) => kind.family === family)) {
      const kindCells = cellsOf(rows, id, false, value(id, family, priorMean));
      const level = kindLevel(kindCells, id, middle, spread);
      const own = rows.filter(({ kinds: [first] }) => first === id);
      const measured = own.filter(({ quality }) => quality === 1);
      levels.set(id, {
        kind: id,
        mean: level.mean + priorMean(id),
        variance: level.variance + (own.length > 0 ? 0 : NEIGHBOURS * spread.kindSd ** 2),
        basis: basisOf(own.length, new Set(measured.map(({ maker }) => maker)).size),
        makers: new Set(measured.map(({ maker }) => maker)).size,
        products: measured.length,
        sources: [...new Set(own.map(sourceName))].sort(),
        origin: usualOrigin(
          own.length > 0 ? own : rows.filter(({ kinds: others }) => others.includes(id)),
          family,
        ),
      });
    }
  }
  return { exponents, spreads, pooled, levels };
}
