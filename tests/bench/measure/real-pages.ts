/** The saved pages of real shops that the benches run over. They are no part of this repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../../tools/browser/built';
import type { SavedPage } from '../../../tools/read/read-pages';

export interface RealPage extends SavedPage {
  isProduct: boolean;
}

/** All pages of the index that are there; an error in words where the folder is not. */
export function realPages(folder = join(projectRoot, '../shared/data/pages')): RealPage[] {
  const index = join(folder, 'index.tsv');
  if (!existsSync(index)) throw new Error(`There are no saved pages at ${folder}.`);
  const rows = parse(readFileSync(index, 'utf8'), {
    columns: true,
    delimiter: '\t',
    quote: null,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  }) as Record<string, string>[];
  return rows
    .map(({ file = '', url = '', charset, kind }) => ({
      path: join(folder, 'html', file),
      url,
      charset: charset || undefined,
      isProduct: kind === 'product',
    }))
    .filter(({ path, url }) => existsSync(path) && URL.canParse(url));
}
