/** All 250 country codes: subregion, and the money that is used there. Names come from the browser. */
import { readRegionOf } from './ceda';
import { readIsoCodes } from './iso-codes';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

interface CurrencyUse {
  _from?: string;
  _to?: string;
  _tender?: string;
}
interface CurrencyData {
  supplemental: { currencyData: { region: Record<string, Record<string, CurrencyUse>[]> } };
}

/** The legal tender in use that came last: Panama and others keep two, the older is the country's own. */
function currencyOf(uses: Record<string, CurrencyUse>[] = []): string | null {
  const open = uses
    .flatMap((use) => Object.entries(use))
    .filter(([, use]) => !use._to && use._tender !== 'false')
    .sort(([, a], [, b]) => (a._from ?? '').localeCompare(b._from ?? ''));
  return open.at(-1)?.[0] ?? null;
}

export async function buildCountries(sources: Sources): Promise<Table> {
  const regionOf = await readRegionOf(sources);
  const alpha2 = await readIsoCodes(sources);
  const text = await sources.fromPackage('cldr-core', 'supplemental/currencyData.json');
  const { region: currencies } = (JSON.parse(text) as CurrencyData).supplemental.currencyData;

  const regions = [...new Set(regionOf.values())].sort();
  const rows = [...regionOf]
    .map(([iso3, region]) => {
      const code = alpha2.get(iso3);
      if (!code) throw new Error(`no two-letter code for ${iso3}`);
      const currency = currencyOf(currencies[code]);
      return { code, iso3: code === 'XK' ? 'XKX' : iso3, region, currency };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const lines = rows.map(
    ({ code, iso3, region, currency }) => `${code} ${iso3} ${regions.indexOf(region)} ${currency ?? '-'}`,
  );
  return {
    file: 'countries.ts',
    content: moduleText(
      {
        source:
          'codes: npm i18n-iso-countries; subregions: Open CEDA 2025 by Watershed; currencies: Unicode CLDR',
        year: '2025',
        unit: 'alpha-2, alpha-3, index of the UN subregion, ISO 4217 currency in use (- for none)',
        licence: 'MIT; CC BY-SA 4.0; Unicode License v3',
      },
      `export const regionNames: readonly string[] = '${regions.join('|')}'.split('|');
export const countryLines: readonly string[] = \`
${lines.join('\n')}
\`
  .trim()
  .split('\\n');
`,
    ),
    report: [
      `${rows.length} codes in ${regions.length} subregions; without a currency: ${
        rows
          .filter((row) => !row.currency)
          .map((row) => row.code)
          .join(' ') || 'none'
      }`,
    ],
  };
}
