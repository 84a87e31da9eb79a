/** Market rates, the US price level, and the tax in shelf prices. */
import type { Sources } from './sources';
import { moduleText, type Table } from './table';
import { readVat } from './vat';

interface Rates {
  date: string;
  rates: Record<string, number>;
}

/** Year of the dollars that the factors are in. */
const BASE_YEAR = '2023';

/** Units per USD of every currency that has a rate, sorted by code, and the day of the rates. */
export async function readRates(
  sources: Sources,
): Promise<{ date: string; unitsPerUsd: [code: string, rate: number][] }> {
  const { date, rates } = await sources.json<Rates>('money/fx_latest_per_usd.json');
  const unitsPerUsd = Object.entries({ ...rates, USD: 1 })
    .filter(([code, rate]) => /^[A-Z]{3}$/.test(code) && rate > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { date, unitsPerUsd };
}

export async function buildMoney(sources: Sources): Promise<Table> {
  const { date, unitsPerUsd } = await readRates(sources);
  const cpi = await sources.rows('money/us_cpi_monthly_datasets_cpi-us.csv');
  const base = cpi.filter((row) => row.Date?.startsWith(BASE_YEAR)).map((row) => Number(row.Index));
  if (base.length !== 12) throw new Error(`CPI of ${BASE_YEAR} is not whole`);
  const baseMean = base.reduce((a, b) => a + b, 0) / base.length;
  const last = cpi.at(-1);
  if (!last) throw new Error('CPI is empty');
  const { rates: vat, mended } = await readVat(sources);
  return {
    file: 'money.ts',
    content: moduleText(
      {
        source:
          'rates: npm @fawazahmed0/currency-api; CPI: US Bureau of Labor Statistics CPI-U, not seasonally adjusted; VAT: npm sales-tax, mended in data/build/vat.ts',
        year: `rates ${date}; CPI ${BASE_YEAR} mean and ${last.Date?.slice(0, 7)}; VAT 2026`,
        unit: 'units of a currency per USD; index 1982-84 = 100; VAT as a share of the price without it',
        licence: 'CC0; PDDL; MIT',
      },
      `export const ratesDate = '${date}';
export const unitsPerUsd: Readonly<Record<string, number>> = {
${unitsPerUsd.map(([code, rate]) => `  ${code}: ${rate},`).join('\n')}
};
export const cpi2023 = ${Number(baseMean.toFixed(4))};
export const cpiNow = ${Number(last.Index)};
export const cpiMonth = '${last.Date?.slice(0, 7)}';
export const vatRates: Readonly<Record<string, number>> = {
${[...vat].map(([country, rate]) => `  ${country}: ${rate},`).join('\n')}
};
`,
    ),
    report: [
      `${unitsPerUsd.length} currencies of ${date}; CPI ${last.Date?.slice(0, 7)} ${last.Index} / 2023 ${baseMean.toFixed(3)}`,
      `VAT of ${vat.size} countries; ${mended.length} mended:`,
      ...mended.map((line) => `  ${line}`),
    ],
  };
}
