/** CO2 per dollar of a whole economy and what it is made of, 2019 (METHOD §8). */
import type { Sources } from '../sources';

/** The 27, by ISO alpha-3. */
const EU =
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  );

interface Economy {
  /** kg CO2 per kWh of primary energy. */
  carbonPerEnergy: number;
  /** kWh of primary energy per PPP dollar. */
  energyPerOutput: number;
  priceLevel: number;
}

export interface Causes extends Economy {
  /** CO2 per market dollar: the product of the three. */
  ratio: number;
}

/** By ISO alpha-3, and "EU": its members added up, weighted with their primary energy of 2024, the year there is. */
export async function readEconomies(sources: Sources): Promise<Map<string, Economy>> {
  const economies = new Map<string, Economy>();
  const union = { energy: 0, carbon: 0, output: 0, market: 0 };
  for (const row of await sources.rows('drivers/country_drivers.csv')) {
    const economy: Economy = {
      carbonPerEnergy: Number(row.kgco2_per_kwh_primary_2019),
      energyPerOutput: Number(row.kwh_primary_per_usdppp_2019),
      priceLevel: Number(row.price_level_gdp_2019),
    };
    if (!(economy.carbonPerEnergy > 0 && economy.energyPerOutput > 0 && economy.priceLevel > 0)) continue;
    economies.set(row.iso3 ?? '', economy);
    const energy = Number(row.primary_energy_TWh_2024);
    if (!EU.includes(row.iso3 ?? '') || !(energy > 0)) continue;
    union.energy += energy;
    union.carbon += energy * economy.carbonPerEnergy;
    union.output += energy / economy.energyPerOutput;
    union.market += (energy / economy.energyPerOutput) * economy.priceLevel;
  }
  economies.set('EU', {
    carbonPerEnergy: union.carbon / union.energy,
    energyPerOutput: union.energy / union.output,
    priceLevel: union.market / union.output,
  });
  return economies;
}

/** How one economy's CO2 per dollar compares with another's, and why. Throws where one has no figures. */
export function causesOf(economies: Map<string, Economy>, one: string, other: string): Causes {
  const [here, there] = [economies.get(one), economies.get(other)];
  if (!here || !there) throw new Error(`no drivers for ${here ? other : one}`);
  const carbonPerEnergy = here.carbonPerEnergy / there.carbonPerEnergy;
  const energyPerOutput = here.energyPerOutput / there.energyPerOutput;
  // A dollar buys more output where prices are low.
  const priceLevel = there.priceLevel / here.priceLevel;
  return {
    carbonPerEnergy,
    energyPerOutput,
    priceLevel,
    ratio: carbonPerEnergy * energyPerOutput * priceLevel,
  };
}
