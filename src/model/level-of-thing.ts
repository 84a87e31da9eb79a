/** The level of one thing: its kind's, carried to its own price, mass and material (METHOD §1). */
import type { Kind } from './kinds';
import { type Level, levelOf } from './levels';

/** What is known of a thing; null = not known, and the usual of its kind stands in. */
export interface KnownOfThing {
  /** Shelf price without tax, US dollars of 2026. */
  priceUsd: number | null;
  massKg: number | null;
  /** Factor of its material, cotton = 1. */
  materialFactor: number | null;
}

export const NOTHING_KNOWN: KnownOfThing = { priceUsd: null, massKg: null, materialFactor: null };

export interface ThingLevel {
  kind: Kind;
  level: Level;
  /** ln kg CO2e, made where the level is for (`level.place`). */
  lnKg: number;
  /** Variance of ln kg there, of one product of an unseen maker. */
  variance: number;
}

/**
 * ln A_k + a ln(P / P_k) + d ln(m / m_k), with the powers and the spread that go with what is known. Throws for a kind
 * that has no level, which is a fault of the tables.
 */
export function levelOfThing(kind: Kind, { priceUsd, massKg, materialFactor }: KnownOfThing): ThingLevel {
  const level = levelOf(kind.id);
  if (!level) throw new Error(`no level for ${kind.id}`);
  const { exponents, variance, usualMaterialFactor } = level;
  const lnPrice = priceUsd === null ? null : Math.log(priceUsd / kind.priceUsd);
  const lnMass = massKg === null ? null : Math.log(massKg / kind.massKg);
  let lnKg = Math.log(level.kg);
  let spread = variance.known;
  if (lnPrice !== null && lnMass !== null) lnKg += exponents.price * lnPrice + exponents.mass * lnMass;
  else if (lnPrice !== null) {
    lnKg += exponents.priceAlone * lnPrice;
    spread = variance.massUnknown;
  } else if (lnMass !== null) {
    lnKg += exponents.massAlone * lnMass;
    spread = variance.priceUnknown;
  } else spread = variance.neitherKnown;
  if (materialFactor !== null && usualMaterialFactor !== null)
    lnKg += Math.log(materialFactor / usualMaterialFactor);
  return { kind, level, lnKg, variance: spread };
}
