/** How much making one usual thing of a kind causes, and what that rests on (METHOD §1). */
import { type LevelBasis, levelGroups, levelRows, levelSources } from '../../data/tables/levels';
import {
  textileExponents,
  textileNeitherKnown,
  textilePriceUnknown,
  textileRows,
} from '../../data/tables/textile-levels';

export type { LevelBasis };

/** Powers of price and mass over the usual ones, by what is known of a thing. */
interface Exponents {
  price: number;
  mass: number;
  priceAlone: number;
  massAlone: number;
}

export interface Level {
  /** kg CO2e at the kind's usual price and mass, made in `place`. */
  kg: number;
  place: string;
  exponents: Exponents;
  /** Variance of ln kg of one product of an unseen maker: price and mass known, the mass alone unknown, and so on. */
  variance: { known: number; massUnknown: number; priceUnknown: number; neitherKnown: number };
  basis: LevelBasis;
  /** Makers and products of this very kind that were measured. */
  makers: number;
  products: number;
  sources: readonly string[];
  /** Clothing and textiles: factor of the usual material, cotton = 1. */
  usualMaterialFactor: number | null;
}

const TEXTILE_PLACE = 'CN';

const byKind = new Map<string, Level>();
for (const [kind, group, kg, sd, place, basis, makers, products, sources] of levelRows) {
  const { massUnknown, priceUnknown, neitherKnown, ...exponents } = levelGroups[group];
  const known = sd ** 2;
  byKind.set(kind, {
    kg,
    place,
    exponents,
    variance: {
      known,
      massUnknown: known + massUnknown,
      priceUnknown: known + priceUnknown,
      neitherKnown: known + neitherKnown,
    },
    basis,
    makers,
    products,
    sources: sources.map((index) => levelSources[index] ?? ''),
    usualMaterialFactor: null,
  });
}
for (const [kind, kg, withMass, withoutMass, basis, makers, usualMaterialFactor] of textileRows) {
  byKind.set(kind, {
    kg,
    place: TEXTILE_PLACE,
    exponents: textileExponents,
    variance: {
      known: withMass ** 2,
      massUnknown: withoutMass ** 2,
      priceUnknown: withMass ** 2 + textilePriceUnknown,
      neitherKnown: withoutMass ** 2 + textileNeitherKnown,
    },
    basis,
    makers,
    products: 0,
    sources: ['Ecobalyse'],
    usualMaterialFactor,
  });
}

/** The level of a kind; null for an id that is none. */
export function levelOf(kind: string): Level | null {
  return byKind.get(kind) ?? null;
}
