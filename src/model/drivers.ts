/** What tells countries apart besides their factors: price level, energy, electricity. */
import { driverRows } from '../../data/tables/drivers';

/** null = no data. */
export interface Drivers {
  /** gCO2 per kWh of electricity, latest year (Ember). */
  gridGramsPerKwh: number | null;
  /** kg CO2 per kWh of primary energy, 2024. */
  carbonPerEnergy2024: number | null;
  /** The same in 2019, the year of the price levels. */
  carbonPerEnergy2019: number | null;
  /** kWh of primary energy per PPP dollar of output, 2019. */
  energyPerOutput2019: number | null;
  /** Price level of GDP, 2019 (Penn World Table 10.01). */
  priceLevel: number | null;
  /** False where the price level is the median of the subregion, or of the world: a judgement. */
  ownPriceLevel: boolean;
}

const NONE: Drivers = {
  gridGramsPerKwh: null,
  carbonPerEnergy2024: null,
  carbonPerEnergy2019: null,
  energyPerOutput2019: null,
  priceLevel: null,
  ownPriceLevel: false,
};

/** Drivers of a country (ISO alpha-2); all null for a code that is none. */
export function driversOf(country: string): Drivers {
  const row = Object.hasOwn(driverRows, country) ? driverRows[country] : undefined;
  if (!row) return NONE;
  const [gridGramsPerKwh, carbonPerEnergy2024, carbonPerEnergy2019, energyPerOutput2019, level, own] = row;
  return {
    gridGramsPerKwh,
    carbonPerEnergy2024,
    carbonPerEnergy2019,
    energyPerOutput2019,
    priceLevel: level,
    ownPriceLevel: own,
  };
}

/** Price level of one country over another's; 1 for a code that is none. */
export function priceLevelRatio(country: string, other: string): number {
  const [above, below] = [driversOf(country).priceLevel, driversOf(other).priceLevel];
  return above && below ? above / below : 1;
}
