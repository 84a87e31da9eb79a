/** Why two origins differ (METHOD §6), and the same process on the other's energy (METHOD §2). */
import { driversOf, priceLevelRatio } from './drivers';
import type { Place } from './place';
import type { Why } from './types';

/** Shares of electricity and of fuel in making; textiles use more electricity. METHOD §2, a judgement. */
const ELECTRICITY = 0.35;
const ELECTRICITY_TEXTILES = 0.49;
const FUEL = 0.25;
/** Textile and apparel sectors: 313, 314, 315. */
const TEXTILES = /^31[345]/;

const ratioOf = (above: number | null, below: number | null): number | null =>
  above && below ? above / below : null;

/**
 * ln(I_origin / I_alternative) split into carbon per energy, energy per output, price level and this industry's
 * rest; the four sum to the whole. Null where a country's drivers are not known.
 */
export function whyOf(
  origin: Place,
  alternative: Place,
  kgPerUsdOrigin: number,
  kgPerUsdAlternative: number,
): Why | null {
  const c = driversOf(origin.country);
  const o = driversOf(alternative.country);
  if (!c.ownPriceLevel || !o.ownPriceLevel) return null;
  const carbonRatio = ratioOf(c.carbonPerEnergy2019, o.carbonPerEnergy2019);
  const energyRatio = ratioOf(c.energyPerOutput2019, o.energyPerOutput2019);
  if (carbonRatio === null || energyRatio === null) return null;
  const carbonPerEnergy = Math.log(carbonRatio);
  const energyPerOutput = Math.log(energyRatio);
  const total = Math.log(kgPerUsdOrigin / kgPerUsdAlternative);
  // A dollar buys more output where prices are low: the inverse of the price levels.
  const priceLevel = Math.log(priceLevelRatio(alternative.country, origin.country));
  return {
    carbonPerEnergy,
    energyPerOutput,
    priceLevel,
    industry: total - carbonPerEnergy - energyPerOutput - priceLevel,
    total,
    gridOrigin: c.gridGramsPerKwh,
    gridAlternative: o.gridGramsPerKwh,
  };
}

/** kg of the origin's own process run on the alternative's grid and fuels; null where drivers are not known. */
export function sameProcessKg(kg: number, origin: Place, alternative: Place, sector: string): number | null {
  const c = driversOf(origin.country);
  const o = driversOf(alternative.country);
  // The same year on both sides: 2024 where both have it, else 2019.
  const fuel =
    ratioOf(o.carbonPerEnergy2024, c.carbonPerEnergy2024) ??
    ratioOf(o.carbonPerEnergy2019, c.carbonPerEnergy2019);
  const grid = ratioOf(o.gridGramsPerKwh, c.gridGramsPerKwh);
  if (fuel === null || grid === null) return null;
  const electricity = TEXTILES.test(sector) ? ELECTRICITY_TEXTILES : ELECTRICITY;
  return kg * (electricity * grid + FUEL * fuel + 1 - electricity - FUEL);
}
