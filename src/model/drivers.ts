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

const byCountry = new Map<string, Drivers>(
  Object.entries(driverRows).map(([country, row]) => [
    country,
    {
      gridGramsPerKwh: row[0],
      carbonPerEnergy2024: row[1],
      carbonPerEnergy2019: row[2],
      energyPerOutput2019: row[3],
      priceLevel: row[4],
      ownPriceLevel: row[5],
    },
  ]),
);

/** Drivers of a country (ISO alpha-2); all null for a code that is none. */
export function driversOf(country: string): Drivers {
  return byCountry.get(country) ?? NONE;
}

/** Price level of one country over another's; 1 for a code that is none. */
export function priceLevelRatio(country: string, other: string): number {
  const above = driversOf(country).priceLevel;
  const below = driversOf(other).priceLevel;
  return above && below ? above / below : 1;
}
