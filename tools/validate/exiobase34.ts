/** EXIOBASE 3.4's order of countries against CEDA's: rank correlation over what people buy. */
import { readCountryFactors } from '../../data/build/ceda';
import { readIsoCodes } from '../../data/build/iso-codes';
import { median } from '../../data/build/median';
import type { Sources } from '../../data/build/sources';

/** Products of EXIOBASE and the sector of CEDA that is nearest: a judgement. */
const PRODUCTS: readonly (readonly [string, string])[] = [
  ['Textiles (17)', '314110'],
  ['Wearing apparel; furs (18)', '315000'],
  ['Leather and leather products (19)', '316000'],
  ['Rubber and plastic products (25)', '326190'],
  ['Glass and glass products', '327200'],
  ['Ceramic goods', '327100'],
  ['Office machinery and computers (30)', '334111'],
  ['Paper and paper products', '322291'],
  ['Furniture; other manufactured goods n.e.c. (36)', '337121'],
  ['Beverages', '312110'],
];

/** Ranks with ties averaged. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}

/** Spearman's rank correlation of two lists of the same length. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const mean = (a.length + 1) / 2;
  const sum = (list: number[], other: number[]) =>
    list.reduce((total, value, i) => total + (value - mean) * ((other[i] ?? mean) - mean), 0);
  return sum(a, b) / Math.sqrt(sum(a, a) * sum(b, b));
}

export interface Ranking {
  product: string;
  countries: number;
  rho: number;
}

export async function rankings(sources: Sources): Promise<{ products: Ranking[]; median: number }> {
  const alpha2 = await readIsoCodes(sources);
  const ceda = new Map(
    [...(await readCountryFactors(sources))].map(([iso3, row]) => [alpha2.get(iso3) ?? '', row]),
  );
  const rows = await sources.rows('crosscheck/exiobase34_2011_scope.csv');
  const products = PRODUCTS.flatMap(([product, sector]) => {
    const theirs: number[] = [];
    const ours: number[] = [];
    for (const row of rows) {
      const factor = ceda.get(row.region ?? '')?.get(sector) ?? 0;
      const total = Number(row['Total lifecycle']);
      if (row.sector !== product || !(factor > 0) || !(total > 0)) continue;
      theirs.push(total);
      ours.push(factor);
    }
    return ours.length > 10 ? [{ product, countries: ours.length, rho: spearman(ours, theirs) }] : [];
  });
  return { products, median: median(products.map(({ rho }) => rho)) };
}
