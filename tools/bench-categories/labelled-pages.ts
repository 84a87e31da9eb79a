/** The real pages with the sectors that are acceptable for each, as the built extension quotes them. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Reading } from '../../src/contracts/reading';
import { builtExtension } from '../browser/built';
import { type IndexRow, indexRows } from '../read/index-rows';
import { readPages } from '../read/read-pages';
import { savedPages } from '../read/saved-pages';

export interface LabelledPage {
  file: string;
  shop: string;
  /** As labelled, ISO 639-1. */
  language: string;
  reading: Reading;
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

/** Readings by file name, from a real Chromium. A page that can't be read is left out. */
async function readAll(rows: IndexRow[], folder: string): Promise<Record<string, Reading>> {
  const pages = (await savedPages(rows, join(folder, 'html'))).filter(({ path }) => existsSync(path));
  const found: Record<string, Reading> = {};
  for await (const result of readPages(pages, await builtExtension('chrome'))) {
    if (!('error' in result)) found[basename(result.line.file)] = result.reading;
  }
  return found;
}

/**
 * Every labelled page of the folder. Throws where the folder has no index.
 * @param cache file to take the readings from; made where it is not there yet.
 */
export async function labelledPages(folder: string, cache?: string): Promise<LabelledPage[]> {
  const sectors = await acceptable(join(folder, 'category_sectors.tsv'));
  const rows = ((await indexRows(join(folder, 'index.tsv'))) ?? []).filter(({ file = '' }) =>
    sectors.has(file),
  );
  const readings =
    cache && existsSync(cache)
      ? (JSON.parse(await readFile(cache, 'utf8')) as Record<string, Reading>)
      : await readAll(rows, folder);
  if (cache && !existsSync(cache)) await writeFile(cache, JSON.stringify(readings));
  return rows.flatMap(({ file = '', shop = '', language = '' }) => {
    const reading = readings[file];
    return reading
      ? [{ file, shop, language: language.slice(0, 2), reading, sectors: sectors.get(file) ?? new Set() }]
      : [];
  });
}
