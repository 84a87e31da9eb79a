/** Reads the source files: CSV by header, JSON, text. Nothing here knows what is in them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

export class Sources {
  constructor(readonly dir: string) {}

  text(path: string): Promise<string> {
    return readFile(join(this.dir, path), 'utf8');
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(await this.text(path)) as T;
  }

  /** Rows by header. `.tsv` is tab separated and never quoted. */
  async rows(path: string): Promise<Row[]> {
    const tabs = path.endsWith('.tsv');
    return parse(await this.text(path), {
      columns: true,
      skip_empty_lines: true,
      bom: true,
      relax_column_count: true,
      delimiter: tabs ? '\t' : ',',
      quote: tabs ? null : '"',
    }) as Row[];
  }

  /** A file of an npm package that the lock file pins. */
  async fromPackage(name: string, path: string): Promise<string> {
    const require = createRequire(import.meta.url);
    let folder = dirname(require.resolve(`${name}/package.json`));
    folder = join(folder, path);
    return readFile(folder, 'utf8');
  }
}
