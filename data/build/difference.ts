/** `data/tables/difference.ts`: the numbers of what an origin changes (METHOD §2). */
import {
  PRICE_LEVEL_POWER,
  SHARES,
  TEXTILE_SHARES,
  TEXTILES,
  WORLD_FUEL,
  WORLD_GRID,
} from './ratios/brackets';
import { blend, fitWeight, readPairs, rmse, rmseGroupLeftOut } from './ratios/pairs';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

/**
 * Weight of the first side. A judgement between what subsets of the studies say (.15 to .53, METHOD 2): studies that
 * change nothing but the grid favour the second by construction.
 */
export const WEIGHT = 0.3;
/** sd of ln H, made goods and food: the studies' rmse, rounded up. METHOD 2, a judgement on the fit that is printed. */
const SD = { made: 0.4, food: 0.8 };
/** How far off the shift from the place that a level is for may be: this part of ln H, one sd. A judgement. */
const SHIFT_DOUBT = 0.5;

export async function buildDifference(sources: Sources): Promise<Table> {
  const { pairs, leftOut } = await readPairs(sources);
  const goods = pairs.filter(({ farm }) => !farm);
  const farm = pairs.filter((pair) => pair.farm);
  const show = (value: number) => value.toFixed(2);
  const line = (name: string, list: typeof pairs) =>
    `${name}: ${list.length} pairs; w fitted ${show(fitWeight(list))}; rmse no difference ${show(rmse(list, () => 0))}, industries ${show(rmse(list, ({ lnThing }) => lnThing))}, process ${show(rmse(list, ({ lnProcess }) => lnProcess))}, blend at ${WEIGHT} ${show(rmse(list, (pair) => blend(pair, WEIGHT)))}, blend fitted without the group ${show(rmseGroupLeftOut(list))}`;
  return {
    file: 'difference.ts',
    content: moduleText(
      {
        source:
          'judgements (data/build/difference.ts, data/build/ratios/brackets.ts) within what the same products made in two countries say (shared source "ratios", single facts)',
        year: '2005-2026',
        unit: 'see each',
        licence: 'CC BY-SA 4.0',
      },
      `/** Weight of the industries' side against the process's. */
export const thingWeight = ${WEIGHT};
/** Power of the price levels' ratio in the industries' side. */
export const priceLevelPower = ${PRICE_LEVEL_POWER};
/** Shares of electricity and fuel in making, on the world's grid and fuels. */
export const processShares = { electricity: ${SHARES.electricity}, fuel: ${SHARES.fuel} } as const;
export const textileProcessShares = { electricity: ${TEXTILE_SHARES.electricity}, fuel: ${TEXTILE_SHARES.fuel} } as const;
/** Sectors that the second of these is for. */
export const textileSectors = /^${TEXTILES}/;
/** gCO2 per kWh of electricity; kgCO2 per kWh of primary energy. */
export const worldGrid = ${WORLD_GRID};
export const worldFuel = ${WORLD_FUEL};
/** sd of ln H. */
export const differenceSd = { made: ${SD.made}, food: ${SD.food} } as const;
/** One sd of the shift from the place that a level is for, as a part of ln H. */
export const shiftDoubt = ${SHIFT_DOUBT};
`,
    ),
    report: [
      `${leftOut} pairs without a factor or drivers`,
      line('all', pairs),
      line('goods and materials', goods),
      line('farm', farm),
      `METHOD 2: w ${WEIGHT}; rmse without farm goods .37, a group left out`,
    ],
  };
}
