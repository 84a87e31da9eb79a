/** NAICS: its own descriptions, and products that annotators gave its codes to. English only. */
import { categoryLines } from '../category-list';
import type { Sources } from '../sources';
import type { Example } from './example';

/** Where several categories of ours share a sector, the six digits tell them apart. Own judgement (2026). */
const BY_CODE: Record<string, string> = {
  316210: 'shoes',
  316992: 'bags',
  316998: 'bags',
  334210: 'phones',
  334220: 'phones',
  332215: 'kitchenware',
  332216: 'hand-tools',
  339992: 'instruments',
  339999: 'candles-decor',
  339994: 'candles-decor',
};

/** NAICS code → our category; absent where its sector is none of ours or several share it. */
export async function categoryOfNaics(sources: Sources): Promise<Map<string, string>> {
  const bySector = new Map<string, string[]>();
  for (const { id, sector } of categoryLines) bySector.set(sector, [...(bySector.get(sector) ?? []), id]);
  const found = new Map<string, string>();
  for (const { naics_code: code = '', bea_code: sector = '' } of await sources.rows(
    'categories/naics_descriptions.tsv',
  )) {
    const [only, ...more] = bySector.get(sector) ?? [];
    const category = BY_CODE[code] ?? (more.length ? undefined : only);
    if (category) found.set(code, category);
  }
  return found;
}

export async function naicsExamples(sources: Sources): Promise<Example[]> {
  const categories = await categoryOfNaics(sources);
  const rows = await sources.rows('categories/naics_descriptions.tsv');
  return rows.flatMap(({ naics_code: code = '', naics_desc: text = '' }) => {
    const category = categories.get(code);
    return category ? [{ text, category, source: 'naics' as const, language: 'en' }] : [];
  });
}

export async function productExamples(sources: Sources): Promise<Example[]> {
  const categories = await categoryOfNaics(sources);
  const rows = await sources.rows('categories/naics_products_dev.tsv');
  return rows.map(({ naics = '', title = '' }) => ({
    text: title,
    category: categories.get(naics) ?? null,
    source: 'products' as const,
    language: 'en',
  }));
}
