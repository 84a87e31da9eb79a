/** The names of emoji that are goods, in 137 locales of CLDR. */
import type { Sources } from '../sources';
import { kindsOfCategory } from './coarse';
import { gzipRows } from './gzip-rows';
import type { Lesson } from './lesson';

export async function emojiLessons(sources: Sources): Promise<Lesson[]> {
  const { rows } = await gzipRows(sources, 'categories/cldr-labelled.tsv.gz');
  return rows.map(
    ([locale = '', category = '', text = '']): Lesson => ({
      text,
      kinds: kindsOfCategory(category),
      source: 'emoji',
      language: locale.slice(0, 2),
    }),
  );
}
