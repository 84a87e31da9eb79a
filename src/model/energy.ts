/** A making process on a country's energy: x of METHOD §2, and its parts. */
import {
  processShares,
  textileProcessShares,
  textileSectors,
  worldFuel,
  worldGrid,
} from '../../data/tables/difference';
import { driversOf } from './drivers';
import type { Place } from './place';
import { findProvince } from './provinces';

export interface ProcessEnergy {
  /** Electricity's and fuel's parts of x; 1 − shares is the rest, from the world market. */
  electricity: number;
  fuel: number;
  /** x: 1 on the world's grid and fuels. */
  total: number;
  /** gCO2 per kWh; null where it is not known and the world's stands in. */
  gridGramsPerKwh: number | null;
}

/** METHOD §2's own part of a province: its grid-only multiplier is 1 + .43 · .5 · (g_p / g_CN − 1). */
const GRID_PART = 0.43 * 0.5;

/** gCO2 per kWh of a place; a province's own where it has figures. */
function gridOf({ country, subdivision }: Place): number | null {
  const national = driversOf(country).gridGramsPerKwh;
  const figures = subdivision ? findProvince(subdivision)?.figures : null;
  if (national === null || !figures) return national;
  return national * (1 + (figures.gridOnly - 1) / GRID_PART);
}

/** What stands in for a country without figures is the world's, so that any three places still agree. */
export function processEnergyOf(place: Place, sector: string): ProcessEnergy {
  const shares = textileSectors.test(sector) ? textileProcessShares : processShares;
  const { carbonPerEnergy2024, carbonPerEnergy2019 } = driversOf(place.country);
  const gridGramsPerKwh = gridOf(place);
  const electricity = (shares.electricity * (gridGramsPerKwh ?? worldGrid)) / worldGrid;
  const fuel = (shares.fuel * (carbonPerEnergy2024 ?? carbonPerEnergy2019 ?? worldFuel)) / worldFuel;
  return {
    electricity,
    fuel,
    total: electricity + fuel + 1 - shares.electricity - shares.fuel,
    gridGramsPerKwh,
  };
}
