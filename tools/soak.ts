/**
 * `npm run soak -- --index INDEX.tsv --dir DIR [--visits 2000] [--answers 10000]`: saved pages visited over and over
 * in a real Chromium, answers asked for; prints memory along the way and fails where it grows or a console complains.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { builtExtension } from './browser/built';
import { grantedCopy } from './browser/granted';
import { launch } from './browser/launch';
import { charsetOf, savedBytes } from './browser/saved-page';
import { openShopTab } from './browser/shop-tab';
import type { Held } from './soak/measure';
import { heapGrowth, type SoakPage, soak } from './soak/run';

/** More growth than this between the second and the last quarter is a leak. */
const GROWTH_MAX = 1.25;

const { values } = parseArgs({
  options: {
    index: { type: 'string' },
    dir: { type: 'string' },
    visits: { type: 'string', default: '2000' },
    answers: { type: 'string', default: '10000' },
  },
});
const { index, dir } = values;
const visits = Number(values.visits);
const answers = Number(values.answers);
if (!index || !dir || !(visits > 0) || !(answers > 0)) {
  console.error('usage: npm run soak -- --index INDEX.tsv --dir DIR [--visits 2000] [--answers 10000]');
  process.exit(2);
}

const rows = parse(await readFile(index, 'utf8'), {
  ...{ columns: true, delimiter: '\t', quote: null, relax_column_count: true, skip_empty_lines: true },
}) as Record<string, string>[];
const pages: SoakPage[] = [];
for (const { file = '', url = '', charset } of rows) {
  if (!URL.canParse(url)) continue;
  const body = await savedBytes(join(dir, file));
  pages.push({ url, body, charset: charsetOf(body, charset || undefined) });
}

const granted = await grantedCopy(await builtExtension('chrome'));
const extension = await launch({ dist: granted.dist });
try {
  const started = Date.now();
  const line = (held: Held) =>
    `${held.after}\tworker ${held.workerHeapMb.toFixed(1)} MB\tpage ${held.deskHeapMb.toFixed(1)} MB, ${held.deskNodes} nodes, ${held.deskListeners} listeners`;
  const soaked = await soak(extension, await openShopTab(extension), pages, { visits, answers }, (held) =>
    console.log(line(held)),
  );
  console.log(
    `${pages.length} pages; states ${JSON.stringify(soaked.states)}; ${soaked.errors.length} errors`,
  );
  for (const error of soaked.errors.slice(0, 10)) console.log(error);
  const grown = [soaked.visits, soaked.answers].flatMap((held) =>
    (['workerHeapMb', 'deskHeapMb', 'deskListeners'] as const).map((of) => heapGrowth(held, of)),
  );
  console.log(
    `growth ${grown.map((one) => one.toFixed(2)).join(' ')}; ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (soaked.errors.length || !grown.every((one) => one <= GROWTH_MAX)) process.exitCode = 1;
} finally {
  await extension.close();
  await granted.remove();
}
