/**
 * Made by `npm run data`; never edited by hand.
 * Source: judgements (data/build/difference.ts, data/build/ratios/brackets.ts) within what the same products made in two countries say (shared source "ratios", single facts)
 * Year: 2005-2026
 * Unit: see each
 * Licence: CC BY-SA 4.0
 */
/** Weight of the industries' side against the process's. */
export const thingWeight = 0.3;
/** Power of the price levels' ratio in the industries' side. */
export const priceLevelPower = 0.25;
/** Shares of electricity and fuel in making, on the world's grid and fuels. */
export const processShares = { electricity: 0.35, fuel: 0.25 } as const;
export const textileProcessShares = { electricity: 0.3, fuel: 0.3 } as const;
/** Sectors that the second of these is for. */
export const textileSectors = /^31[345]/;
/** gCO2 per kWh of electricity; kgCO2 per kWh of primary energy. */
export const worldGrid = 480;
export const worldFuel = 0.2;
/** sd of ln H. */
export const differenceSd = { made: 0.4, food: 0.8 } as const;
/** One sd of the shift from the place that a level is for, as a part of ln H. */
export const shiftDoubt = 0.5;
