/** kg CO2e of bringing one thing from where it is made to the shop's country (METHOD §3). */
import { kgPerTonneKm } from '../../../data/tables/freight';
import type { Freight, Mass } from '../types';
import { type FreightMode, routeOf } from './route';

const Z90 = 1.6448536;
/** A default mass is right within a factor of two, taken as the 90 % range. METHOD §3, a judgement. */
const DEFAULT_MASS_SD = Math.log(2) / Z90;
/** Distances, loads and ships differ: GSD of the kg per kg. A judgement. */
const ROUTE_SD = Math.log(1.3);

/** Null where no distance between the two is known. */
export function freightOf(from: string, to: string, mass: Mass, wanted?: FreightMode): Freight | null {
  const route = routeOf(from, to, wanted);
  if (!route) return null;
  const kgPerKg = route.legs.reduce((sum, { mode, km }) => sum + (km * kgPerTonneKm[mode]) / 1000, 0);
  const kg = mass.massKg * kgPerKg;
  const half = Math.exp(Z90 * Math.hypot(ROUTE_SD, mass.source === 'default' ? DEFAULT_MASS_SD : 0));
  return {
    ...route,
    km: route.legs.reduce((sum, leg) => sum + leg.km, 0),
    mass,
    kg,
    lowKg: kg / half,
    highKg: kg * half,
  };
}
