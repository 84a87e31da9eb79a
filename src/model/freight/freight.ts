/** kg CO2e of bringing one thing from where it is made to the shop's country (METHOD §6). */
import type { Freight, FreightMode, Mass } from '../types';
import { Z90 } from '../uncertainty';
import { carriageOf, flownKgPerKg } from './carriage';

/** A usual mass is right within a factor of two, taken as the 90 % range. METHOD §6, a judgement. */
const DEFAULT_MASS_SD = Math.log(2) / Z90;
/** Distances, loads and ships differ: GSD of the kg per kg. A judgement. */
const ROUTE_SD = Math.log(1.3);

/** Half the width of the 90 % range, as a factor. */
const HALF_KNOWN = Math.exp(Z90 * ROUTE_SD);
const HALF_DEFAULT = Math.exp(Z90 * Math.sqrt(ROUTE_SD ** 2 + DEFAULT_MASS_SD ** 2));

/** kg CO2e of flying a mass from one country to another; null within a country or where no distance is known. */
export function flightKg(from: string, to: string, massKg: number): number | null {
  const perKg = flownKgPerKg(from, to);
  return perKg === null ? null : massKg * perKg;
}

/** Null where no distance between the two is known. */
export function freightOf(from: string, to: string, mass: Mass, wanted?: FreightMode): Freight | null {
  const carriage = carriageOf(from, to, wanted);
  if (!carriage) return null;
  const kg = mass.massKg * carriage.kgPerKg;
  const half = mass.source === 'usual' ? HALF_DEFAULT : HALF_KNOWN;
  const { mode, legs, km } = carriage;
  return { mode, legs, km, mass, kg, lowKg: kg / half, highKg: kg * half };
}
