/**
 * Made by `npm run data`; never edited by hand.
 * Source: Open CEDA 2025 by Watershed; US EPA import factors (EXIOBASE 3.8.2), ratios only; Our World in Data, Penn World Table; CEADs and NBS, ratios only; the question: Liu et al. 2015, doi 10.1038/nclimate2800
 * Year: 2023; 2022; 2019; 2007 and 2019
 * Unit: ratios; ranks among the provinces with figures
 * Licence: CC BY-SA 4.0, "CEDA by Watershed"; facts, cite CEADs
 */
/**
 * China over another country (ISO alpha-3): median of the manufacturing sectors per dollar, sectors where China is above,
 * sectors, and the median of what METHOD §2 says of the same thing.
 */
export const chinaOver: readonly (readonly [string, number, number, number, number])[] = [
  ['USA', 3.01, 219, 233, 1.563],
  ['DEU', 3.701, 230, 233, 1.732],
  ['FRA', 4.272, 232, 233, 2.448],
  ['JPN', 2.769, 226, 233, 1.429],
  ['MEX', 2.088, 221, 233, 1.38],
  ['KOR', 1.501, 204, 233, 1.308],
  ['IND', 1.188, 155, 233, 1.026],
  ['VNM', 1.072, 148, 233, 1.109],
];
/** Countries whose factor is above China's: of how many, median of the sectors, sectors where there is none. */
export const aboveChina = { of: 147, median: 5, sectorsWithNone: 51 } as const;
/** The same as chinaOver in the second model, by its regions: median with all gases, with CO2 alone, sectors. */
export const chinaOverSecondModel: readonly (readonly [string, number, number, number])[] = [
  ['EU', 2.705, 3.021, 217],
  ['JP', 2.547, 2.615, 217],
  ['MX', 1.825, 1.799, 217],
  ['CA', 2.291, 2.351, 217],
];
/** CO2 per dollar of output, whole economies, 2019: pair, ratio, and its factors: carbon per energy, energy per output, price level. */
export const causes: readonly (readonly [string, string, number, number, number, number])[] = [
  ['CHN', 'USA', 3.057, 1.353, 1.546, 1.461],
  ['CHN', 'EU', 4.017, 1.585, 2.198, 1.153],
  ['VNM', 'USA', 5.304, 1.425, 1.293, 2.878],
  ['IND', 'USA', 3.699, 1.428, 0.786, 3.297],
];
/** Province, industrial CO2 per secondary GDP with China = 1 and rank in 2007, the same in 2019, named in the paper. */
export const provincesThenAndNow: readonly (readonly [string, number, number, number, number, boolean])[] = [
  ['Ningxia', 3.23, 1, 5.45, 1, true],
  ['Guizhou', 2.78, 2, 1.3, 11, true],
  ['Inner Mongolia', 2.29, 3, 4.62, 2, true],
  ['Shanxi', 2.2, 4, 2.92, 4, true],
  ['Gansu', 1.61, 5, 2.05, 7, false],
  ['Yunnan', 1.55, 6, 0.63, 20, true],
];
