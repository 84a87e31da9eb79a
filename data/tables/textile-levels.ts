/**
 * Made by `npm run data`; never edited by hand.
 * Source: Ecobalyse (Ministeres de la Transition ecologique): formula, products, process energies; single published garments; shared source "textiles"
 * Year: 2024-2026; prices of 2026
 * Unit: kg CO2e, cradle to gate, of one usual thing made in China of its usual material; sd of ln kg
 * Licence: MIT (Ecobalyse); single facts
 */
/** Powers of price and mass over the usual ones; judgements. */
export const textileExponents = { price: 0.2, mass: 0.75, priceAlone: 0.4, massAlone: 0.75 } as const;
/** Variance of ln kg where the price is not known. */
export const textilePriceUnknown = 0.0144;
/** The same where the mass is not known either: what the price alone would have told. */
export const textileNeitherKnown = 0.0576;
/** Kind, kg at its usual price and mass, sd of ln kg with the mass known, without, basis, makers, factor of its usual material. */
export const textileRows: readonly (readonly [
  string,
  number,
  number,
  number,
  'measured' | 'few' | 'built-up' | 'borrowed',
  number,
  number,
])[] = [
  ['t-shirt', 3.97, 0.620, 0.670, 'few', 7, 1],
  ['polo-shirt', 4.77, 0.650, 0.700, 'built-up', 0, 1],
  ['shirt', 6.01, 0.650, 0.700, 'built-up', 0, 0.959],
  ['jumper', 13.9, 0.680, 0.720, 'few', 1, 1.275],
  ['hoodie', 11.8, 0.650, 0.700, 'few', 1, 0.966],
  ['cardigan', 12.9, 0.680, 0.720, 'few', 1, 1.275],
  ['fleece-jacket', 8.34, 0.650, 0.700, 'few', 1, 0.865],
  ['jeans', 14.7, 0.620, 0.670, 'measured', 5, 1.001],
  ['trousers', 10.9, 0.650, 0.700, 'built-up', 0, 0.959],
  ['leggings', 4.45, 0.650, 0.700, 'built-up', 0, 1.023],
  ['shorts', 6.01, 0.650, 0.700, 'built-up', 0, 0.959],
  ['skirt', 6.84, 0.650, 0.700, 'built-up', 0, 0.912],
  ['dress', 10.3, 0.650, 0.700, 'few', 2, 0.916],
  ['coat', 44, 0.700, 0.740, 'built-up', 0, 1.615],
  ['jacket', 19, 0.650, 0.700, 'few', 2, 0.924],
  ['rain-jacket', 16.8, 0.650, 0.700, 'few', 1, 1.023],
  ['down-jacket', 14.9, 0.750, 0.790, 'built-up', 0, 0.824],
  ['suit-jacket', 35.3, 0.700, 0.740, 'built-up', 0, 1.819],
  ['leather-jacket', 41.6, 0.850, 0.890, 'built-up', 0, 1.164],
  ['underwear', 1.13, 0.650, 0.700, 'built-up', 0, 1.016],
  ['bra', 2.68, 0.680, 0.720, 'few', 1, 1.159],
  ['socks', 0.925, 0.650, 0.700, 'few', 1, 1.066],
  ['tights', 0.927, 0.650, 0.700, 'built-up', 0, 1.227],
  ['swimwear', 2.53, 0.650, 0.700, 'built-up', 0, 1.101],
  ['pyjamas', 8.3, 0.650, 0.700, 'few', 1, 1],
  ['sports-top', 3.02, 0.650, 0.700, 'few', 1, 0.882],
  ['scarf', 4, 0.700, 0.740, 'built-up', 0, 1.407],
  ['gloves', 2.05, 0.700, 0.740, 'built-up', 0, 1.55],
  ['hat', 2.25, 0.700, 0.740, 'built-up', 0, 1.29],
  ['baby-bodysuit', 1.97, 0.650, 0.700, 'few', 1, 1],
  ['bed-linen', 34.7, 0.650, 0.700, 'built-up', 0, 0.973],
  ['towel', 8.69, 0.680, 0.720, 'built-up', 0, 1],
  ['curtain', 16.8, 0.680, 0.720, 'built-up', 0, 0.892],
  ['blanket', 14.6, 0.700, 0.740, 'built-up', 0, 0.918],
  ['carpets', 44.3, 0.900, 0.930, 'built-up', 0, 0.976],
  ['clothing', 10.1, 0.697, 0.800, 'borrowed', 0, 1],
  ['belt', 3.8, 0.697, 0.800, 'borrowed', 0, 1],
];
