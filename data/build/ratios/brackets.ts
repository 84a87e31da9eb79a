/**
 * The two sides of what an origin changes (METHOD §2), from the sources: how whole industries differ per thing, and
 * the same process on the other country's energy.
 */
import { readCountryFactors, type SectorFactors } from '../ceda';
import type { Row, Sources } from '../sources';

/** How much of a country's price level reaches its factory gates: METHOD §2, a judgement. */
export const PRICE_LEVEL_POWER = 0.25;

/** Shares of electricity and of fuel in making, at the world's grid and fuels: METHOD §2, judgements. */
export interface ProcessShares {
  electricity: number;
  fuel: number;
}
export const SHARES: ProcessShares = { electricity: 0.35, fuel: 0.25 };
/** For clothing and textiles, against the steps of Ecobalyse's formula. */
export const TEXTILE_SHARES: ProcessShares = { electricity: 0.3, fuel: 0.3 };
/** Textile and apparel sectors: 313, 314, 315. */
export const TEXTILES = '31[345]';
/** The world's own: gCO2 per kWh of electricity, kgCO2 per kWh of primary energy. */
export const WORLD_GRID = 480;
export const WORLD_FUEL = 0.2;

export interface Brackets {
  /** ln of the first side: industries per thing. */
  lnThing: number;
  /** ln of the second: the same process. */
  lnProcess: number;
}

/** Countries that stand for the EU where a study says no more. A judgement: its large makers of goods. */
const EU = ['DEU', 'FRA', 'ITA', 'ESP', 'POL', 'NLD'];

const positive = (text: string | undefined, fallback: number) => (Number(text) > 0 ? Number(text) : fallback);

/** ln of a over b, or null where the sector or a country is not known. ISO alpha-2, or EU. */
export type BracketReader = (a: string, b: string, sector: string) => Brackets | null;

function sidesOf(
  factors: SectorFactors | undefined,
  driver: Row | undefined,
  sector: string,
): Brackets | null {
  const factor = factors?.get(sector);
  if (!factor || !driver) return null;
  const { electricity, fuel } = new RegExp(`^${TEXTILES}`).test(sector) ? TEXTILE_SHARES : SHARES;
  const grid = positive(driver.elec_gco2_kwh, WORLD_GRID);
  const carbon = positive(
    driver.kgco2_per_kwh_primary_2024,
    positive(driver.kgco2_per_kwh_primary_2019, WORLD_FUEL),
  );
  return {
    lnThing: Math.log(factor) + PRICE_LEVEL_POWER * Math.log(positive(driver.price_level_gdp_2019, 1)),
    lnProcess: Math.log(
      (electricity * grid) / WORLD_GRID + (fuel * carbon) / WORLD_FUEL + 1 - electricity - fuel,
    ),
  };
}

export async function readBrackets(
  sources: Sources,
  alpha3: ReadonlyMap<string, string>,
): Promise<BracketReader> {
  const factors = await readCountryFactors(sources);
  const drivers = new Map(
    (await sources.rows('drivers/country_drivers.csv')).map((row) => [row.iso3 ?? '', row]),
  );
  const sides = (place: string, sector: string): Brackets | null => {
    const members = place === 'EU' ? EU : [alpha3.get(place) ?? ''];
    const all = members.map((iso3) => sidesOf(factors.get(iso3), drivers.get(iso3), sector));
    if (all.some((one) => one === null)) return null;
    const mean = (of: (one: Brackets) => number) =>
      all.reduce((sum, one) => sum + (one ? of(one) : 0), 0) / all.length;
    return { lnThing: mean((one) => one.lnThing), lnProcess: mean((one) => one.lnProcess) };
  };
  return (a, b, sector) => {
    const [one, other] = [sides(a, sector), sides(b, sector)];
    if (!one || !other) return null;
    return { lnThing: one.lnThing - other.lnThing, lnProcess: one.lnProcess - other.lnProcess };
  };
}
