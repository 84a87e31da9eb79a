/** Why two places differ: ln H split into its causes (METHOD §7). */
import { priceLevelPower, thingWeight } from '../../data/tables/difference';
import { driversOf } from './drivers';
import type { Place } from './place';
import type { Standing } from './standing';
import type { Why } from './types';

const lnRatio = (above: number | null, below: number | null): number | null =>
  above && below ? Math.log(above / below) : null;

/** What one unit of x's difference counts for in ln x: the logarithmic mean makes the parts sum to the whole. */
function perUnit(one: number, other: number): number {
  const difference = one - other;
  return Math.abs(difference) < 1e-9 ? 1 / one : Math.log(one / other) / difference;
}

/** ln of kg at the origin over kg at the alternative; the parts sum to the total. */
export function whyOf(origin: Place, here: Standing, alternative: Place, there: Standing): Why {
  const c = driversOf(origin.country);
  const o = driversOf(alternative.country);
  const process = 1 - thingWeight;
  const unit = process * perUnit(here.energy.total, there.energy.total);
  const lnCarbon = lnRatio(c.carbonPerEnergy2019, o.carbonPerEnergy2019);
  const lnEnergy = lnRatio(c.energyPerOutput2019, o.energyPerOutput2019);
  // Whole economies tell something only where all three of their figures are a country's own.
  const known = c.ownPriceLevel && o.ownPriceLevel && lnCarbon !== null && lnEnergy !== null;
  const carbonPerEnergy = known ? thingWeight * lnCarbon : 0;
  const energyPerOutput = known ? thingWeight * lnEnergy : 0;
  const lnPriceLevel = lnRatio(c.priceLevel, o.priceLevel) ?? 0;
  // Per dollar the whole of it counts, the other way round; a part reaches the factory gates.
  const priceLevel = thingWeight * (priceLevelPower - (known ? 1 : 0)) * lnPriceLevel;
  const total = here.lnKg - there.lnKg;
  const grid = unit * (here.energy.electricity - there.energy.electricity);
  const fuel = unit * (here.energy.fuel - there.energy.fuel);
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
