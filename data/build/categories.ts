/** The shopper-facing categories with the share of the price that reaches the factory. */
import { categoryLines } from './category-list';
import { readMargins } from './margins';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

export async function buildCategories(sources: Sources): Promise<Table> {
  const margins = await readMargins(sources);
  const lines = categoryLines.map(({ id, group, name, sector, massKg }) => {
    const margin = margins.get(sector);
    if (!margin) throw new Error(`category ${id}: ${sector} is no consumer sector`);
    const share = Number(margin.shares[0].toFixed(4));
    return `  { id: '${id}', group: '${group}', name: ${JSON.stringify(name)}, sector: '${sector}', massKg: ${massKg}, priceShare: ${share} },`;
  });
  return {
    file: 'categories.ts',
    content: moduleText(
      {
        source:
          'categories, sectors, masses: our judgement (data/build/category-list.ts); shares: see margins.ts',
        year: '2026; shares 2017',
        unit: 'massKg kg of one item; priceShare = producer price / purchaser price without tax',
        licence: 'CC BY-SA 4.0; shares public domain',
      },
      `export interface Category {
  id: string;
  /** The wider shelf. */
  group: string;
  /** English name; the extension's words are in _locales. */
  name: string;
  /** CEDA sector code. */
  sector: string;
  /** Typical mass of one item: a judgement, right within a factor of two. */
  massKg: number;
  /** b_k of METHOD §1. */
  priceShare: number;
}
export const categoryTable: readonly Category[] = [
${lines.join('\n')}
];
`,
    ),
    report: [
      `${categoryLines.length} categories in ${new Set(categoryLines.map((line) => line.group)).size} groups`,
    ],
  };
}
