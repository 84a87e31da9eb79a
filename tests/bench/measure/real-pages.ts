/** The saved pages of real shops that the benches run over. They are no part of this repository. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/browser/built';
import { indexRows } from '../../../tools/read/index-rows';
import type { SavedPage } from '../../../tools/read/read-pages';
import { savedPages } from '../../../tools/read/saved-pages';

export interface RealPage extends SavedPage {
  isProduct: boolean;
}

/** All pages of the index that are there, under their own address or a made-up one; an error in words where the folder is not. */
export async function realPages(folder = join(projectRoot, '../shared/data/pages')): Promise<RealPage[]> {
  const index = join(folder, 'index.tsv');
  if (!existsSync(index)) throw new Error(`There are no saved pages at ${folder}.`);
  const rows = ((await indexRows(index)) ?? []).filter(
    ({ file }) => file && existsSync(join(folder, 'html', file)),
  );
  const pages = await savedPages(rows, join(folder, 'html'));
  return pages.map((page, at) => ({ ...page, isProduct: rows[at]?.kind === 'product' }));
}
