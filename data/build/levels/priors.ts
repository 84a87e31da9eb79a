/** What is expected of a kind before any of its own things is looked at; its family's mean is added in the fit. */
import { readCountryFactors } from '../ceda';
import { type KindFamily, kindLines } from '../kinds/kind-list';
import type { Reference } from '../kinds/references';
import { readMargins } from '../margins';
import type { Sources } from '../sources';
import { type FamilyCells, groupOf, type PriorMean, type PriorOf, START } from './fit';
import { type KindCells, lnLikelihood } from './nested-fit';

/** Powers of the usual price and the usual mass from one kind to the next. */
export interface Slopes {
  price: number;
  mass: number;
}

const FAMILIES: readonly KindFamily[] = [...new Set(kindLines.map(({ family }) => family))];
/** Slopes are looked for on this grid; finer would be more than the kinds can tell. */
const GRID = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Between kinds; the makers' and products' spreads stand where all fits start. */
const KIND_SDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.3];
const bestLikelihood = (kinds: readonly KindCells[]): number =>
  Math.max(...KIND_SDS.map((kindSd) => lnLikelihood(kinds, { ...START, kindSd })));

/** The slopes with the highest restricted likelihood over the families of a group. */
export function fitSlopes(
  cells: FamilyCells,
  group: 'made' | 'food',
  priorWith: (slopes: Slopes) => PriorMean,
): Slopes {
  let best = { price: 0, mass: 0 };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const price of GRID) {
    for (const mass of GRID) {
      const prior = priorWith({ price, mass });
      let score = 0;
      for (const family of FAMILIES) {
        if (groupOf(family) !== group) continue;
        const kinds = cells(family, prior);
        if (kinds.length > 1) score += bestLikelihood(kinds);
      }
      if (score > bestScore) {
        best = { price, mass };
        bestScore = score;
      }
    }
  }
  return best;
}

/** kg grow with the usual price and mass from kind to kind, as the kinds themselves tell: no factor of CEDA in it. */
export function priceAndMassPrior(
  references: ReadonlyMap<string, Reference>,
  onSlopes: (slopes: Record<'made' | 'food', Slopes>) => void = () => undefined,
): PriorOf {
  const foods = new Set(kindLines.filter(({ family }) => family === 'food').map(({ id }) => id));
  const priorWith =
    ({ price, mass }: Slopes): PriorMean =>
    (kind) => {
      const reference = references.get(kind);
      if (!reference) throw new Error(`no usual price and mass for ${kind}`);
      return price * Math.log(reference.priceUsd) + mass * Math.log(reference.massKg);
    };
  return (cells) => {
    const slopes = { made: fitSlopes(cells, 'made', priorWith), food: fitSlopes(cells, 'food', priorWith) };
    onSlopes(slopes);
    const [made, food] = [priorWith(slopes.made), priorWith(slopes.food)];
    return (kind) => (foods.has(kind) ? food(kind) : made(kind));
  };
}

/** The spend estimate at the usual price (METHOD §1's own prior); it would bring CEDA's licence into the table. */
export async function spendPrior(
  sources: Sources,
  references: ReadonlyMap<string, Reference>,
): Promise<PriorOf> {
  const factors = await readCountryFactors(sources);
  const margins = await readMargins(sources);
  const byId = new Map(kindLines.map((kind) => [kind.id, kind]));
  return () => (id) => {
    const kind = byId.get(id);
    const reference = references.get(id);
    const factor = factors.get(kind?.family === 'food' ? 'FRA' : 'CHN')?.get(kind?.sector ?? '');
    const share = margins.get(kind?.sector ?? '')?.shares[0];
    if (!reference || !factor || !share) throw new Error(`no spend estimate for ${id}`);
    // The step from today's dollars to 2023's is the same for every kind: the family's mean takes it up.
    return Math.log(reference.priceUsd * share * factor);
  };
}
