/** The three T-shirts of Ecobalyse with price and country, cradle to gate. */
import type { Sources } from '../../data/build/sources';
import { makingKg } from './estimate';
import type { Finding } from './finding';

/** "RAS" is Ecobalyse's rest of Asia; Bangladesh stands for it, the largest exporter of apparel there. A judgement. */
const COUNTRY: Record<string, string> = { RAS: 'BD' };

export async function ecobalyseFindings(sources: Sources): Promise<Finding[]> {
  const rows = await sources.rows('validation/ecobalyse_textile_price_country.csv');
  return rows.map((row) => {
    const given = row.country ?? '';
    const country = COUNTRY[given] ?? given;
    const price = Number(row.retail_price_eur_incl_vat);
    const made = makingKg(
      { kind: 't-shirt', price: { amount: price, currency: 'EUR' }, shopCountry: 'FR' },
      country,
    );
    return {
      what: `${row.item}, ${price} EUR, ${country}`,
      theirsKg: Number(row.cradle_to_gate_kg),
      oursKg: made.kg,
      lowKg: made.lowKg,
      highKg: made.highKg,
    };
  });
}
