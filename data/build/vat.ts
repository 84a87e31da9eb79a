/** Standard VAT/GST rates: npm sales-tax, mended where it is stale or where shops show prices without tax. */
import type { Sources } from './sources';

interface SalesTax {
  rate: number;
}

/** Each line says why it differs from the package. Standard rates in force in November 2026. */
const MENDS: Record<string, [rate: number, why: string]> = {
  US: [0, 'prices are shown without sales tax (METHOD §1)'],
  CA: [0, 'prices are shown without sales tax (METHOD §1)'],
  PR: [0, 'prices are shown without sales tax, as in the US'],
  JE: [0.05, 'GST 5 %'],
  KZ: [0.16, 'raised from 12 % on 1 January 2026 (tax code of 2025)'],
  RU: [0.22, 'raised from 20 % on 1 January 2026 (law 425-FZ of 2025)'],
  TH: [0.07, 'statutory 10 %, reduced to 7 % by yearly decree'],
  BR: [0.17, 'ICMS differs by state, 17-23 %; the lowest is taken'],
  CN: [0.13, 'VAT 13 % on goods'],
  SR: [0.1, 'VAT 10 % since 2023'],
  KW: [0, 'no VAT'],
  QA: [0, 'no VAT'],
  AI: [0.13, 'GST 13 %'],
  BS: [0.1, 'VAT 10 % since 2022'],
  OM: [0.05, 'VAT 5 %'],
  BH: [0.1, 'VAT 10 % since 2022'],
  NG: [0.075, 'VAT 7.5 %'],
  UG: [0.18, 'VAT 18 %'],
  PK: [0.18, 'sales tax 18 % since 2023'],
  LK: [0.18, 'VAT 18 % since 2024'],
  SC: [0.15, 'VAT 15 %'],
  MM: [0.05, 'commercial tax 5 %'],
  EC: [0.15, 'IVA 15 % since April 2024'],
  CW: [0.06, 'OB 6 %'],
  BD: [0.15, 'VAT 15 %'],
  KH: [0.1, 'VAT 10 %'],
  NP: [0.13, 'VAT 13 %'],
  ET: [0.15, 'VAT 15 %'],
  BO: [0.13, 'IVA 13 % on the price with tax: 14.94 % on the price without; 13 % is the statutory rate'],
};

export interface VatRates {
  rates: Map<string, number>;
  mended: string[];
}

/** Rates by alpha-2 country. A country that is in neither list is not in the result. */
export async function readVat(sources: Sources): Promise<VatRates> {
  const text = await sources.fromPackage('sales-tax', 'res/sales_tax_rates.json');
  const listed = JSON.parse(text) as Record<string, SalesTax>;
  const rates = new Map(Object.entries(listed).map(([country, { rate }]) => [country, rate]));
  const mended: string[] = [];
  for (const [country, [rate, why]] of Object.entries(MENDS)) {
    const before = rates.get(country);
    if (before !== rate) mended.push(`${country} ${before ?? 'absent'} -> ${rate} (${why})`);
    rates.set(country, rate);
  }
  return { rates: new Map([...rates].sort(([a], [b]) => (a < b ? -1 : 1))), mended };
}
