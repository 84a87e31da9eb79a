/** Where a place stands for a sector: both sides of H as one number each, so that H of any two is their difference. */
import { priceLevelPower, thingWeight } from '../../data/tables/difference';
import { findCountry } from './countries';
import { driversOf } from './drivers';
import { type ProcessEnergy, processEnergyOf } from './energy';
import { factorOf } from './factor-table';
import { type Place, placeCode } from './place';
import { findProvince } from './provinces';
import type { FactorUse, ModelProblem } from './types';

export interface Standing {
  factor: FactorUse;
  /** ln of the industries' side: I · PL^.25. */
  lnThing: number;
  /** ln of the process's side: x. */
  lnProcess: number;
  /** ln of the blend: H(o, c) = exp(lnKg of o − lnKg of c), reciprocal and transitive. */
  lnKg: number;
  energy: ProcessEnergy;
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

function work(place: Place, sector: string): Standing | ModelProblem {
  const factor = factorUse(place, sector);
  if ('problem' in factor) return factor;
  const energy = processEnergyOf(place, sector);
  const lnThing =
    Math.log(factor.kgPerUsd) + priceLevelPower * Math.log(driversOf(place.country).priceLevel ?? 1);
  const lnProcess = Math.log(energy.total);
  const lnKg = thingWeight * lnThing + (1 - thingWeight) * lnProcess;
  return { factor, lnThing, lnProcess, lnKg, energy };
}

/** By sector, then by place: the tables do not change, and a comparison asks for every country. */
const known = new Map<string, Map<string, Standing | ModelProblem>>();

export function standingOf(place: Place, sector: string): Standing | ModelProblem {
  let places = known.get(sector);
  if (!places) {
    places = new Map();
    known.set(sector, places);
  }
  const code = placeCode(place);
  // A subdivision may be named with a country that is not its own: that is no place, and not kept as one.
  if (place.subdivision && !place.subdivision.startsWith(place.country)) return work(place, sector);
  let standing = places.get(code);
  if (!standing) {
    standing = work(place, sector);
    places.set(code, standing);
  }
  return standing;
}
