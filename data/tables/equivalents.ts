/**
 * Made by `npm run data`; never edited by hand.
 * Source: European Environment Agency, provisional mean of new cars in the EU, Iceland and Norway, WLTP
 * Year: 2023
 * Unit: g CO2 per km at the exhaust
 * Licence: CC BY 4.0
 */
export const carGramsPerKm = 106.6;
