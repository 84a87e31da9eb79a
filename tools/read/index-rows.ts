/** Rows of an index of saved pages: tab separated, unquoted, one page a row; any column may be missing. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

export type IndexRow = Record<string, string>;

/** The rows, or null where the file lacks the columns `file` and `url`. */
export async function indexRows(index: string): Promise<IndexRow[] | null> {
  const rows = parse(await readFile(index, 'utf8'), {
    columns: true,
    delimiter: '\t',
    quote: null,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  }) as IndexRow[];
  const [first] = rows;
  return first && !(Object.hasOwn(first, 'file') && Object.hasOwn(first, 'url')) ? null : rows;
}
