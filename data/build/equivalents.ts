/** The one everyday measure that the details show: driving. */
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

/** Mean of the 10.7 million cars first registered in 2023, provisional, by the test procedure WLTP. */
const CAR_GRAMS_PER_KM = 106.6;

export async function buildEquivalents(_sources: Sources): Promise<Table> {
  return {
    file: 'equivalents.ts',
    content: moduleText(
      {
        source:
          'European Environment Agency, provisional mean of new cars in the EU, Iceland and Norway, WLTP',
        year: '2023',
        unit: 'g CO2 per km at the exhaust',
        licence: 'CC BY 4.0',
      },
      `export const carGramsPerKm = ${CAR_GRAMS_PER_KM};
`,
    ),
    report: [`a new car: ${CAR_GRAMS_PER_KM} g CO2 per km`],
  };
}
