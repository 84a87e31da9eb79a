/** The EU's procurement vocabulary (CPV 2008) in 22 languages, by the prefix of its codes. */
import type { Sources } from '../sources';
import { kindsOfCategory } from './coarse';
import { categoryOfCpv } from './cpv-map';
import { gzipRows } from './gzip-rows';
import type { Lesson } from './lesson';

/** Little sold there, and the vocabulary is translated in part only. */
const LEFT_OUT = new Set(['ga', 'mt']);

export async function cpvLessons(sources: Sources): Promise<Lesson[]> {
  const { columns, rows } = await gzipRows(sources, 'categories/cpv-2008.tsv.gz');
  return rows.flatMap(([code = '', ...names]) => {
    const category = categoryOfCpv(code);
    if (category === undefined) return [];
    const kinds = kindsOfCategory(category);
    return names.flatMap((name, at): Lesson[] => {
      const language = columns[at + 1] ?? '';
      const text = name.replaceAll('\\_', ' ');
      return text && !LEFT_OUT.has(language) ? [{ text, kinds, source: 'cpv', language }] : [];
    });
  });
}
