/** Measured footprints of the Carbon Catalogue, cradle to gate, where a price can be defended. */
import type { Sources } from '../../data/build/sources';
import { cpiNow } from '../../data/tables/money';
import { cataloguePrices } from './catalogue-prices';
import { makingKg } from './estimate';
import type { Finding } from './finding';

const share = (cell: string | undefined) => Number((cell ?? '').replace('%', '')) / 100;

/** Mean US consumer price index of each year. */
async function readCpi(sources: Sources): Promise<Map<string, number>> {
  const months = new Map<string, number[]>();
  for (const { Date: day = '', Index } of await sources.rows('money/us_cpi_monthly_datasets_cpi-us.csv')) {
    const year = day.slice(0, 4);
    months.set(year, [...(months.get(year) ?? []), Number(Index)]);
  }
  return new Map(
    [...months].map(([year, values]) => [
      year,
      values.reduce((sum, value) => sum + value, 0) / values.length,
    ]),
  );
}

export async function catalogueFindings(sources: Sources): Promise<Finding[]> {
  const cpi = await readCpi(sources);
  const rows = await sources.rows('validation/carbon_catalogue_866.csv');
  const byId = new Map(rows.map((row) => [row['*PCF-ID'] ?? '', row]));
  return cataloguePrices.map(([id, category, price, country]) => {
    const row = byId.get(id);
    if (!row) throw new Error(`the catalogue has no ${id}`);
    // The stages before the shop: all that a supplier and the maker's own works cause.
    const gate =
      share(row['*Upstream CO2e (fraction of total PCF)']) +
      share(row['*Operations CO2e (fraction of total PCF)']);
    const year = row['Year of reporting'] ?? '';
    const inflation = cpiNow / (cpi.get(year) ?? Number.NaN);
    const made = makingKg(
      { category, price: { amount: price * inflation, currency: 'USD' }, shopCountry: 'US' },
      country,
    );
    return {
      what: `${(row['Product name (and functional unit)'] ?? '').slice(0, 40).trim()}, ${price} USD of ${year}, ${country}`,
      theirsKg: gate * Number(row["Product's carbon footprint (PCF, kg CO2e)"]),
      oursKg: made.kg,
      lowKg: made.lowKg,
      highKg: made.highKg,
    };
  });
}
