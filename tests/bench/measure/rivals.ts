/** Others' readers of pages. They are installed when first measured, in a folder of their own, without their scripts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../rivals');

type Metascraper = (page: { html: string; url: string }) => Promise<unknown>;

export interface Rivals {
  /** Scripts that put `Readability` and `Defuddle` into a page's world. */
  readability: string;
  defuddle: string;
  metascraper: Metascraper;
  /** web-auto-extractor: JSON-LD, microdata, RDFa and metas. */
  webAutoExtractor(html: string): unknown;
}

/** Some tell the console of every block of data that they cannot parse; the table is not the place for it. */
function quietly<T>(work: () => T): T {
  const { log, error } = console;
  console.log = console.error = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, { log, error });
  }
}

export function rivals(): Rivals {
  if (!existsSync(join(folder, 'node_modules'))) {
    const done = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) throw new Error('the rivals could not be installed; the lines above say why');
  }
  const load = createRequire(join(folder, 'package.json'));
  const source = (file: string) => readFileSync(join(folder, 'node_modules', file), 'utf8');
  const rule = (name: string) => (load(`metascraper-${name}`) as () => unknown)();
  const { default: extractor } = load('web-auto-extractor') as {
    default: () => { parse(html: string): unknown };
  };
  return {
    readability: source('@mozilla/readability/Readability.js'),
    defuddle: source('defuddle/dist/index.js'),
    metascraper: (load('metascraper') as (rules: unknown[]) => Metascraper)(
      ['title', 'image', 'description'].map(rule),
    ),
    webAutoExtractor: (html) => quietly(() => extractor().parse(html)),
  };
}
