/** The real pages with the sectors that are acceptable for each, as the built extension quotes them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Reading } from '../../src/contracts/reading';
import { builtExtension } from '../browser/built';
import { indexRows } from '../read/index-rows';
import type { ReadLine } from '../read/lines';
import { readPages } from '../read/read-pages';
import { savedPages } from '../read/saved-pages';

export interface LabelledPage {
  file: string;
  reading: Reading;
  /** What the built extension itself says. */
  line: ReadLine;
  /** CEDA sectors that a person would accept. */
  sectors: ReadonlySet<string>;
}

async function acceptable(path: string): Promise<Map<string, Set<string>>> {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).trim().split('\n');
  const at = head.split('\t').indexOf('sectors');
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      return [cells[0] ?? '', new Set((cells[at] ?? '').split(','))];
    }),
  );
}

/** Reads every labelled page of the folder in a real Chromium. Throws where the folder has no index. */
export async function labelledPages(folder: string): Promise<LabelledPage[]> {
  const sectors = await acceptable(join(folder, 'category_sectors.tsv'));
  const rows = (await indexRows(join(folder, 'index.tsv'))) ?? [];
  const pages = (await savedPages(rows, join(folder, 'html'))).filter(
    ({ path }) => sectors.has(basename(path)) && existsSync(path),
  );
  const found: LabelledPage[] = [];
  for await (const result of readPages(pages, await builtExtension('chrome'))) {
    if ('error' in result) continue;
    const { line, reading } = result;
    found.push({ file: line.file, reading, line, sectors: sectors.get(line.file) ?? new Set() });
  }
  return found;
}
