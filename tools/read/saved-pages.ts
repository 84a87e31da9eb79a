/** The pages that an index lists, ready to be read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexRow } from './index-rows';
import { addressOf, isWebAddress } from './page-address';
import type { SavedPage } from './read-pages';

/** Rows without a file name are left out; a file that is not there keeps its row, for the reader to report. */
export async function savedPages(rows: IndexRow[], dir: string): Promise<SavedPage[]> {
  const pages: SavedPage[] = [];
  for (const { file, url, charset } of rows) {
    if (!file) continue;
    const path = join(dir, file);
    const known = url && isWebAddress(url);
    pages.push({
      path,
      url: known ? url : existsSync(path) ? await addressOf(path) : '',
      charset: charset || undefined,
    });
  }
  return pages;
}
