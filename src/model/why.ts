/** Why two places differ: ln H split into its causes (METHOD §7). */
import { priceLevelPower, thingWeight } from '../../data/tables/difference';
import type { Standing } from './standing';
import type { Why } from './types';

/** What one unit of x's difference counts for in ln x: the logarithmic mean makes the parts sum to the whole. */
function perUnit(here: Standing, there: Standing): number {
  const difference = here.energy.total - there.energy.total;
  return Math.abs(difference) < 1e-9
    ? 1 / here.energy.total
    : (here.lnProcess - there.lnProcess) / difference;
}

/** ln of kg at the origin over kg at the alternative; the parts sum to the total. */
export function whyOf(here: Standing, there: Standing): Why {
  const unit = (1 - thingWeight) * perUnit(here, there);
  const grid = unit * (here.energy.electricity - there.energy.electricity);
  const fuel = unit * (here.energy.fuel - there.energy.fuel);
  // Whole economies tell something only where all of their figures are a country's own.
  const [c, o] = [here.economy.own, there.economy.own];
  const carbonPerEnergy = c && o ? thingWeight * (c.lnCarbonPerEnergy - o.lnCarbonPerEnergy) : 0;
  const energyPerOutput = c && o ? thingWeight * (c.lnEnergyPerOutput - o.lnEnergyPerOutput) : 0;
  // Per dollar the whole of it counts, the other way round; a part reaches the factory gates.
  const reached = priceLevelPower - (c && o ? 1 : 0);
  const priceLevel = thingWeight * reached * (here.economy.lnPriceLevel - there.economy.lnPriceLevel);
  const total = here.lnKg - there.lnKg;
  return {
    grid,
    fuel,
    carbonPerEnergy,
    energyPerOutput,
    priceLevel,
    industry: total - grid - fuel - carbonPerEnergy - energyPerOutput - priceLevel,
    total,
    gridOrigin: here.energy.gridGramsPerKwh,
    gridAlternative: there.energy.gridGramsPerKwh,
  };
}
