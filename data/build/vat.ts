/** Standard VAT/GST rates: npm sales-tax, mended where it is stale or where shops show prices without tax. */
import type { Sources } from './sources';

interface SalesTax {
  rate: number;
}

/** Each line says why it differs from the package. Standard rates as we know them in 2026, by our own knowledge. */
const MENDS: Record<string, [rate: number, why: string]> = {
  US: [0, 'prices are shown without sales tax (METHOD §1)'],
  CA: [0, 'prices are shown without sales tax (METHOD §1)'],
  PR: [0, 'prices are shown without sales tax, as in the US'],
  HK: [0, 'no VAT'],
  MO: [0, 'no VAT'],
  KW: [0, 'no VAT'],
  QA: [0, 'no VAT'],
  LI: [0.081, 'Swiss VAT, 8.1 % since 2024'],
  KZ: [0.16, '16 % since January 2026'],
  RU: [0.22, '22 % since January 2026'],
  TH: [0.07, 'statutory 10 %, cut to 7 % by yearly decree'],
  SR: [0.1, '10 % since 2023'],
  BS: [0.1, '10 % since 2022'],
  BH: [0.1, '10 % since 2022'],
  PK: [0.18, '18 % since 2023'],
  LK: [0.18, '18 % since 2024'],
  EC: [0.15, '15 % since April 2024'],
  ME: [0.21, '21 %'],
  FO: [0.25, '25 %'],
  BD: [0.15, '15 %'],
  KH: [0.1, '10 %'],
  LA: [0.1, '10 %'],
  NP: [0.13, '13 %'],
  ET: [0.15, '15 %'],
  SN: [0.18, '18 %'],
  CI: [0.18, '18 %'],
  CM: [0.1925, '19.25 %'],
  MZ: [0.16, '16 %'],
  JM: [0.15, '15 %'],
  RE: [0.085, 'French overseas rate, 8.5 %'],
  GP: [0.085, 'French overseas rate, 8.5 %'],
  MQ: [0.085, 'French overseas rate, 8.5 %'],
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
