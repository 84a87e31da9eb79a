/** What a person chooses from on our pages: codes alone, so that a page loads none of the figures behind them. */
import { readRegionOf } from './ceda';
import { readIsoCodes } from './iso-codes';
import { kindLines } from './kinds/kind-list';
import { readRates } from './money';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

export async function buildChoices(sources: Sources): Promise<Table> {
  const alpha2 = await readIsoCodes(sources);
  const countries = [...(await readRegionOf(sources)).keys()].map((iso3) => alpha2.get(iso3) ?? '').sort();
  const { date, unitsPerUsd } = await readRates(sources);
  const list = (name: string, codes: readonly string[]) =>
    `export const ${name}: readonly string[] = '${codes.join(' ')}'.split(' ');`;
  return {
    file: 'choices.ts',
    content: moduleText(
      {
        source: 'the keys of countries.ts, money.ts and kinds.ts, and the day of the rates',
        year: '2026',
        unit: 'ISO 3166-1 alpha-2; ISO 4217; kind ids; ISO 8601',
        licence: 'as the tables they are taken from; codes are facts',
      },
      `${list('countryChoices', countries)}
${list(
  'currencyChoices',
  unitsPerUsd.map(([code]) => code),
)}
${list(
  'kindChoices',
  kindLines.map(({ id }) => id),
)}
export const ratesDay = '${date}';
`,
    ),
    report: [`${countries.length} countries, ${unitsPerUsd.length} currencies, ${kindLines.length} kinds`],
  };
}
