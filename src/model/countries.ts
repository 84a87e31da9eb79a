/** Every ISO country: its subregion, its currency, the tax in its shelf prices. */
import { countryLines, regionNames } from '../../data/tables/countries';
import { vatRates } from '../../data/tables/money';

export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  code: string;
  iso3: string;
  /** UN subregion. */
  region: string;
  /** ISO 4217 currency in use; null where there is none (Antarctica). */
  currency: string | null;
  /** Tax in a shelf price as a share of the price without it; null = not known. */
  vat: number | null;
}

const byCode = new Map<string, Country>(
  countryLines.map((line) => {
    const [code = '', iso3 = '', region = '', currency = '-'] = line.split(' ');
    return [
      code,
      {
        code,
        iso3,
        region: regionNames[Number(region)] ?? '',
        currency: currency === '-' ? null : currency,
        vat: vatRates[code] ?? null,
      },
    ];
  }),
);

/** All 250, sorted. */
export const countryCodes: readonly string[] = [...byCode.keys()];

/** A country by its ISO alpha-2 code; null for a code that is none. */
export function findCountry(code: string): Country | null {
  return byCode.get(code) ?? null;
}
