/** NAICS: its own descriptions, and products that annotators gave its codes to. English only. */
import { kindLines } from '../kinds/kind-list';
import type { Sources } from '../sources';
import { type Lesson, NONE } from './lesson';

/** Where several kinds share a sector, the six digits tell some apart. Own judgement (2026). */
const BY_CODE: Record<string, string> = {
  316210: 'shoes trainers boots sandals',
  316992: 'bags leather-bag backpack',
  316998: 'bags leather-bag backpack suitcase wallet',
  334210: 'smartphone basic-phone',
  332215: 'kitchenware pans cutlery flask',
  332216: 'hand-tools',
  339992: 'instruments',
  339999: 'candles-decor candle picture',
  339994: 'candles-decor',
};
/** Makers of goods; what the others sell is a service or raw. */
const MADE = /^3[123]/;

/** NAICS code → the kinds that it may mean; absent where its sector is none of ours. */
export async function kindsByNaics(sources: Sources): Promise<Map<string, readonly string[]>> {
  const bySector = new Map<string, string[]>();
  for (const { id, sector } of kindLines) bySector.set(sector, [...(bySector.get(sector) ?? []), id]);
  const found = new Map<string, readonly string[]>();
  for (const { naics_code: code = '', bea_code: sector = '' } of await sources.rows(
    'categories/naics_descriptions.tsv',
  )) {
    const kinds = BY_CODE[code]?.split(' ') ?? bySector.get(sector);
    if (kinds) found.set(code, kinds);
    else if (!MADE.test(code)) found.set(code, [NONE]);
  }
  return found;
}

export async function naicsLessons(sources: Sources): Promise<Lesson[]> {
  const kinds = await kindsByNaics(sources);
  const lesson = (code: string, text: string): Lesson[] => {
    const known = kinds.get(code);
    return known ? [{ text, kinds: known, source: 'naics', language: 'en' }] : [];
  };
  const descriptions = await sources.rows('categories/naics_descriptions.tsv');
  const products = await sources.rows('categories/naics_products_dev.tsv');
  return [
    ...descriptions.flatMap(({ naics_code = '', naics_desc = '' }) => lesson(naics_code, naics_desc)),
    ...products.flatMap(({ naics = '', title = '' }) => lesson(naics, title)),
  ];
}
