/** What carrying one kilogram from one country to another causes. Remembered: the ways do not change. */
import { kgPerTonneKm } from '../../../data/tables/freight';
import type { FreightMode } from '../types';
import { greatCircleKm } from './distance';
import { type Leg, routeOf } from './route';

export interface Carriage {
  /** The mode of the long part. */
  mode: FreightMode;
  legs: Leg[];
  km: number;
  /** kg CO2e per kg carried. */
  kgPerKg: number;
}

function carriageBy(from: string, to: string, wanted?: FreightMode): Carriage | null {
  const route = routeOf(from, to, wanted);
  if (!route) return null;
  let km = 0;
  let kgPerKg = 0;
  for (const leg of route.legs) {
    km += leg.km;
    kgPerKg += (leg.km * kgPerTonneKm[leg.mode]) / 1000;
  }
  return { mode: route.mode, legs: route.legs, km, kgPerKg };
}

/** The usual way of a pair, and kg CO2e per kg flown; null where not known or where there is no flight. */
interface Pair {
  usual: Carriage | null;
  flownKgPerKg: number | null;
}

/** By the country of the shop, then of making. */
const known = new Map<string, Map<string, Pair>>();

/** Both codes ISO alpha-2; anything else is not known. */
function pairOf(from: string, to: string): Pair {
  let origins = known.get(to);
  if (!origins) {
    origins = new Map();
    known.set(to, origins);
  }
  let pair = origins.get(from);
  if (!pair) {
    const km = from === to ? null : greatCircleKm(from, to);
    const flownKgPerKg = km === null ? null : (km * kgPerTonneKm.air) / 1000;
    pair = { usual: carriageBy(from, to), flownKgPerKg };
    origins.set(from, pair);
  }
  return pair;
}

/** Null where no distance between the two is known. A mode that cannot be gives the usual way. */
export function carriageOf(from: string, to: string, wanted?: FreightMode): Carriage | null {
  return wanted ? carriageBy(from, to, wanted) : pairOf(from, to).usual;
}

/** kg CO2e per kg flown from one country to another; null within a country or where no distance is known. */
export function flownKgPerKg(from: string, to: string): number | null {
  return pairOf(from, to).flownKgPerKg;
}
