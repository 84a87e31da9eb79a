/** Reading a page once more, everything compiled, against one bare pass over its text in the same page. */
import { barePass } from '../measure/bare-pass';
import type { Bench } from '../measure/bench';
import { againMs, firstReadingMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';
import { visitPages } from '../measure/visits';

const ROUNDS = 7;

interface PageTimes {
  isProduct: boolean;
  /** Medians of later readings beside later passes: everything compiled, every node met before. */
  readMs: number;
  floorMs: number;
}

/** Medians over interleaved rounds for every saved page. */
async function timePages(bench: Bench): Promise<PageTimes[]> {
  const times: PageTimes[] = [];
  await visitPages(
    bench,
    (_, at) => at % bench.nth === 0,
    async ({ isProduct, path }, shop) => {
      await firstReadingMs(shop);
      const reads: number[] = [];
      const passes: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const pass = await barePass(shop.tab);
        passes.push(pass.againMs);
        reads.push(await againMs(shop));
      }
      const again = { isProduct, readMs: median(reads), floorMs: median(passes) };
      times.push(again);
      bench.note(`${path.replace(/^.*\//, '')}\t${again.readMs.toFixed(2)}\t${again.floorMs.toFixed(3)}`);
    },
  );
  return times;
}

function rowOf(work: string, times: PageTimes[], targets: { median: number; p95: number | null }): Row {
  const ratios = times.map(({ readMs, floorMs }) => readMs / floorMs);
  const ms = times.map(({ readMs }) => readMs);
  return {
    work,
    floor: 'a bare TreeWalker pass over the same text, the twentieth in a row',
    figures: [
      { name: 'median', value: median(ratios), target: targets.median },
      { name: 'p95', value: quantile(ratios, 0.95), target: targets.p95 },
      { name: 'time', value: median(ms), target: null, unit: 'ms' },
      { name: 'p95', value: quantile(ms, 0.95), target: null, unit: 'ms' },
    ],
    from: `${times.length} pages × ${ROUNDS}`,
  };
}

export async function readingAgain(bench: Bench): Promise<Row[]> {
  const times = await timePages(bench);
  const of = (wanted: boolean) => times.filter(({ isProduct }) => isProduct === wanted);
  return [
    rowOf('reading it again, warm', of(true), { median: 2.5, p95: 4 }),
    rowOf('a page that sells nothing, again, warm', of(false), { median: 0.5, p95: null }),
  ];
}
