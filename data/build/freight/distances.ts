/** Kilometres between countries: great circles weighted by population (CEPII), and by sea between main ports. */
import { readIsoCodes } from '../iso-codes';
import type { Sources } from '../sources';

/** A symmetric table: `km[i][j]` with j ≤ i. */
export interface Distances {
  codes: string[];
  km: number[][];
}

/** Codes that countries had when CEPII made its table, and what they are now. */
const FORMER: Record<string, string> = { ROM: 'ROU', ZAR: 'COD', TMP: 'TLS', PAL: 'PSE', YUG: 'SRB' };

export async function readGreatCircles(sources: Sources): Promise<Distances> {
  const alpha2 = await readIsoCodes(sources);
  const table = await sources.json<{ iso3: string[]; tri: number[][] }>(
    'freight/cepii_distw_km_triangular.json',
  );
  const codes = table.iso3.map((iso3) => alpha2.get(FORMER[iso3] ?? iso3) ?? '');
  const known = codes.flatMap((code, index) => (code ? [index] : []));
  return {
    codes: known.map((index) => codes[index] ?? ''),
    km: known.map((row, i) => known.slice(0, i + 1).map((column) => table.tri[row]?.[column] ?? 0)),
  };
}

export async function readSeaDistances(sources: Sources): Promise<Distances> {
  const table = await sources.json<{ codes: string[]; tri: number[][] }>('freight/sea_km_main_ports.json');
  return { codes: table.codes, km: table.tri };
}
