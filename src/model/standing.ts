/** Where a place stands for a sector: both sides of H as one number each, so that H of any two is their difference. */
import { priceLevelPower, thingWeight } from '../../data/tables/difference';
import { findCountry } from './countries';
import { driversOf } from './drivers';
import { type ProcessEnergy, processEnergyOf } from './energy';
import { factorOf } from './factor-table';
import { type Place, placeCode } from './place';
import { findProvince } from './provinces';
import type { FactorUse, ModelProblem } from './types';

/** A whole economy's figures of 2019, as logarithms; null where one of them is not the country's own. */
interface Economy {
  own: { lnCarbonPerEnergy: number; lnEnergyPerOutput: number } | null;
  lnPriceLevel: number;
}

export interface Standing {
  factor: FactorUse;
  /** ln of the industries' side: I · PL^.25. */
  lnThing: number;
  /** ln of the process's side: x. */
  lnProcess: number;
  /** ln of the blend: H(o, c) = exp(lnKg of o − lnKg of c), reciprocal and transitive. */
  lnKg: number;
  energy: ProcessEnergy;
  economy: Economy;
}

/** The factor for a place, a Chinese province's multiplier applied; or why there is none. */
function factorUse(place: Place, sector: string): FactorUse | ModelProblem {
  if (!findCountry(place.country)) return { problem: 'unknown-country', given: place.country };
  const factor = factorOf(place.country, sector);
  if (!factor) return { problem: 'no-data', given: place.country };
  if (!place.subdivision) return factor;
  const province = findProvince(place.subdivision);
  if (!province || !place.subdivision.startsWith(`${place.country}-`)) {
    return { problem: 'wrong-subdivision', given: place.subdivision };
  }
  // A province without figures (Tibet) is answered for with the country's own factor.
  if (!province.figures) return factor;
  return {
    ...factor,
    kgPerUsd: factor.kgPerUsd * province.figures.multiplier,
    province: { subdivision: province.code, ...province.figures },
  };
}

function economyOf(country: string): Economy {
  const drivers = driversOf(country);
  const { carbonPerEnergy2019: carbon, energyPerOutput2019: energy, ownPriceLevel } = drivers;
  const own =
    ownPriceLevel && carbon && energy
      ? { lnCarbonPerEnergy: Math.log(carbon), lnEnergyPerOutput: Math.log(energy) }
      : null;
  return { own, lnPriceLevel: Math.log(drivers.priceLevel ?? 1) };
}

function work(place: Place, sector: string): Standing | ModelProblem {
  const factor = factorUse(place, sector);
  if ('problem' in factor) return factor;
  const energy = processEnergyOf(place, sector);
  const economy = economyOf(place.country);
  const lnThing = Math.log(factor.kgPerUsd) + priceLevelPower * economy.lnPriceLevel;
  const lnProcess = Math.log(energy.total);
  const lnKg = thingWeight * lnThing + (1 - thingWeight) * lnProcess;
  return { factor, lnThing, lnProcess, lnKg, energy, economy };
}

/** By sector, then by place: the tables do not change, and a comparison asks for every country. */
const known = new Map<string, Map<string, Standing>>();

export function standingOf(place: Place, sector: string): Standing | ModelProblem {
  let places = known.get(sector);
  if (!places) {
    places = new Map();
    known.set(sector, places);
  }
  const code = placeCode(place);
  // A subdivision may be named with a country that is not its own: that is no place, and not kept as one.
  if (place.subdivision && !place.subdivision.startsWith(place.country)) return work(place, sector);
  const before = places.get(code);
  if (before) return before;
  const standing = work(place, sector);
  if (!('problem' in standing)) places.set(code, standing);
  return standing;
}
