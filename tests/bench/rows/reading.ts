/** Reading a page against one bare pass over its text, side by side in the same page of the built extension. */
import { barePass } from '../measure/bare-pass';
import type { Bench } from '../measure/bench';
import { againMs, firstReadingMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';
import { visitPages } from '../measure/visits';

const ROUNDS = 7;

interface PageTimes {
  isProduct: boolean;
  /** The reading when the page has loaded beside a first pass: on most pages nothing else ever happens. */
  first: { readMs: number; floorMs: number };
  /** Medians of later readings beside later passes: everything compiled, every node met before. */
  again: { readMs: number; floorMs: number };
}

/** Medians over interleaved rounds for every saved page. */
export async function timePages(bench: Bench): Promise<PageTimes[]> {
  const times: PageTimes[] = [];
  await visitPages(
    bench,
    () => true,
    async ({ isProduct, path }, shop) => {
      const first = { readMs: await firstReadingMs(shop), floorMs: 0 };
      const reads: number[] = [];
      const firstPasses: number[] = [];
      const passes: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const pass = await barePass(shop.tab);
        firstPasses.push(pass.firstMs);
        passes.push(pass.againMs);
        reads.push(await againMs(shop));
      }
      first.floorMs = median(firstPasses);
      const again = { readMs: median(reads), floorMs: median(passes) };
      times.push({ isProduct, first, again });
      const ms = ({ readMs, floorMs }: PageTimes['first']) => `${readMs.toFixed(2)}\t${floorMs.toFixed(3)}`;
      bench.note(`${path.replace(/^.*\//, '')}\t${ms(first)}\t${ms(again)}`);
    },
  );
  return times;
}

function rowOf(
  work: string,
  floor: string,
  times: PageTimes[],
  of: 'first' | 'again',
  targets: { median: number; p95: number | null },
): Row {
  const ratios = times.map((one) => one[of].readMs / one[of].floorMs);
  const ms = times.map((one) => one[of].readMs);
  return {
    work,
    floor,
    figures: [
      { name: 'median', value: median(ratios), target: targets.median },
      { name: 'p95', value: quantile(ratios, 0.95), target: targets.p95 },
      { name: 'time', value: median(ms), target: null, unit: 'ms' },
      { name: 'p95', value: quantile(ms, 0.95), target: null, unit: 'ms' },
    ],
    from: of === 'first' ? `${times.length} pages` : `${times.length} pages × ${ROUNDS}`,
  };
}

export async function reading(bench: Bench): Promise<Row[]> {
  const times = await timePages(bench);
  const products = times.filter(({ isProduct }) => isProduct);
  const others = times.filter(({ isProduct }) => !isProduct);
  const cold = 'a bare TreeWalker pass over the same text, as cold: the first in a new world';
  const warm = 'a bare TreeWalker pass over the same text, the twentieth in a row';
  const product = { median: 2.5, p95: 4 };
  const other = { median: 0.5, p95: null };
  return [
    rowOf('reading a product page as it opens', cold, products, 'first', product),
    rowOf('reading it again, warm', warm, products, 'again', product),
    rowOf('a page that is no product page, as it opens', cold, others, 'first', other),
    rowOf('reading that again, warm', warm, others, 'again', other),
  ];
}
