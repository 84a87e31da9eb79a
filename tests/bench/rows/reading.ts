/** Reading a page as it opens, against the fair floor in a browser beside it: page by page the one, then the other. */
import type { Bench } from '../measure/bench';
import { launchFloor } from '../measure/fair-floor';
import { realPages } from '../measure/real-pages';
import type { Row } from '../measure/row';
import { countSaid, scriptCosts } from '../measure/script-visits';
import { median, quantile } from '../measure/statistics';

/** Openings of each page with each script. */
const ROUNDS = 3;
/** Pages in one trace: more would fill the browser's buffer. */
const PAGES = 8;

interface PageCost {
  isProduct: boolean;
  readMs: number;
  floorMs: number;
}

/** Medians over interleaved openings of every wanted page that both could read. */
async function pageCosts(bench: Bench): Promise<PageCost[]> {
  const floor = await launchFloor();
  const ours = { id: bench.extension.id, desk: await bench.extension.open('src/options/options.html') };
  const theirs = { id: floor.id, desk: await floor.open('desk.html') };
  await Promise.all([countSaid(ours), countSaid(theirs)]);
  const pages = (await realPages()).filter((_, at) => at % bench.nth === 0);
  const costs: PageCost[] = [];
  for (let at = 0; at < pages.length; at += PAGES) {
    const part = pages.slice(at, at + PAGES);
    const read = new Map<string, number[]>(part.map(({ path }) => [path, []]));
    const bare = new Map<string, number[]>(part.map(({ path }) => [path, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [path, ms] of await scriptCosts(ours, part, bench.note)) read.get(path)?.push(ms);
      for (const [path, ms] of await scriptCosts(theirs, part, bench.note)) bare.get(path)?.push(ms);
    }
    for (const { path, isProduct } of part) {
      const [readMs, floorMs] = [median(read.get(path) ?? []), median(bare.get(path) ?? [])];
      bench.note(`${path.replace(/^.*\//, '')}\t${readMs.toFixed(2)}\t${floorMs.toFixed(2)}`);
      if (readMs >= 0 && floorMs > 0) costs.push({ isProduct, readMs, floorMs });
    }
  }
  await ours.desk.close();
  await floor.close();
  return costs;
}

function rowOf(
  work: string,
  costs: PageCost[],
  nth: number,
  targets: { median: number; p95: number | null },
): Row {
  const ratios = costs.map(({ readMs, floorMs }) => readMs / floorMs);
  const ms = costs.map(({ readMs }) => readMs);
  return {
    work,
    floor:
      'the fair floor, cold: one pass over the text, JSON-LD parsed, one query; a new process, compiling included',
    figures: [
      { name: 'median', value: median(ratios), target: targets.median },
      { name: 'p95', value: quantile(ratios, 0.95), target: targets.p95 },
      { name: "processor's time", value: median(ms), target: null, unit: 'ms' },
      { name: 'p95', value: quantile(ms, 0.95), target: null, unit: 'ms' },
      { name: 'the floor', value: median(costs.map(({ floorMs }) => floorMs)), target: null, unit: 'ms' },
    ],
    from: `${costs.length} pages × ${ROUNDS}${nth > 1 ? `, one of ${nth}` : ''}`,
  };
}

export async function reading(bench: Bench): Promise<Row[]> {
  const costs = await pageCosts(bench);
  const of = (wanted: boolean) => costs.filter(({ isProduct }) => isProduct === wanted);
  const [products, others] = [of(true), of(false)];
  return [
    ...(products.length
      ? [rowOf('reading a product page as it opens', products, bench.nth, { median: 2, p95: 3 })]
      : []),
    ...(others.length
      ? [rowOf('a page that sells nothing, as it opens', others, bench.nth, { median: 0.7, p95: null })]
      : []),
  ];
}
