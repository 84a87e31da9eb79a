/** Looks factors up in the packed table: a country's own row, else its UN subregion's. */
import {
  factorCountries,
  factorLevels,
  factorRegions,
  factorSectors,
  imputedCells,
  lnLowest,
  lnStep,
} from '../../data/tables/factors';
import { findCountry } from './countries';
import { decodeUint16 } from './packed';

export interface Factor {
  sector: string;
  kgPerUsd: number;
  basis: 'country' | 'region';
  /** UN subregion of the country. */
  region: string;
  imputed: boolean;
}

const places = [...factorCountries, ...factorRegions];
let levels: Uint16Array | undefined;
const rowOf = new Map(factorSectors.map((sector, row) => [sector, row]));
const columnOf = new Map(places.map((place, column) => [place, column]));
const imputed = new Set(imputedCells);

/**
 * kg CO2e per 2023 US dollar at producer price, cradle to gate (CEDA 2025), of a consumer sector in a country (ISO
 * alpha-2). Null where the country or the sector is unknown, or neither it nor its subregion has data (Antarctica).
 */
export function factorOf(country: string, sector: string): Factor | null {
  const region = findCountry(country)?.region;
  const row = rowOf.get(sector);
  const own = columnOf.get(country);
  const column = own ?? (region === undefined ? undefined : columnOf.get(region));
  if (region === undefined || row === undefined || column === undefined) return null;
  levels ??= decodeUint16(factorLevels);
  const cell = row * places.length + column;
  return {
    sector,
    kgPerUsd: Math.exp(lnLowest + (levels[cell] ?? 0) * lnStep),
    basis: own === undefined ? 'region' : 'country',
    region,
    imputed: imputed.has(cell),
  };
}
