/** Reading a page beside others' readers: two in the same tab on the same document, two on the same HTML in node. */
import { newWorld } from '../measure/bare-pass';
import type { Bench } from '../measure/bench';
import { againMs, firstReadingMs } from '../measure/readings';
import { rivals as installed } from '../measure/rivals';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';
import { visitPages } from '../measure/visits';

const ROUNDS = 3;

/** Milliseconds of one parse; the document is cloned before the clock starts, for both tear theirs apart. */
const inTab = (parse: string) => `(() => {
  const copy = document.cloneNode(true);
  const started = performance.now();
  ${parse};
  return performance.now() - started;
})()`;
const READABILITY = inTab('new Readability(copy).parse()');
const DEFUDDLE = inTab('new Defuddle(copy, { url: location.href }).parse()');

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

type Name = 'Readability 0.6' | 'defuddle 0.19' | 'metascraper' | 'web-auto-extractor';

export async function rivals(bench: Bench): Promise<Row[]> {
  const others = installed();
  const ratios: Record<Name, number[]> = {
    'Readability 0.6': [],
    'defuddle 0.19': [],
    metascraper: [],
    'web-auto-extractor': [],
  };
  /** The reading that comes by itself beside each rival's first parse in a new world: nothing is compiled yet. */
  const cold: Partial<Record<Name, number[]>> = { 'Readability 0.6': [], 'defuddle 0.19': [] };
  const failed: Record<string, number> = {};
  await visitPages(
    bench,
    ({ isProduct }, at) => isProduct && at % bench.nth === 0,
    async ({ url, path }, shop, html) => {
      const first = await firstReadingMs(shop);
      const session = await shop.tab.context().newCDPSession(shop.tab);
      const world = await newWorld(session);
      await world(`${others.readability};${others.defuddle};0`);
      const works: Record<Name, () => Promise<number>> = {
        'Readability 0.6': async () => (await world(READABILITY)) as number,
        'defuddle 0.19': async () => (await world(DEFUDDLE)) as number,
        metascraper: () => timed(() => others.metascraper({ html, url })),
        'web-auto-extractor': () => timed(() => others.webAutoExtractor(html)),
      };
      const ours: number[] = [];
      const theirs = new Map<Name, number[]>();
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await againMs(shop));
        for (const [name, work] of Object.entries(works) as [Name, () => Promise<number>][]) {
          try {
            theirs.set(name, [...(theirs.get(name) ?? []), await work()]);
          } catch (reason) {
            failed[name] = (failed[name] ?? 0) + 1;
            bench.note(`${name} on ${path}: ${String(reason).slice(0, 120)}`);
          }
        }
      }
      for (const [name, ms] of theirs) {
        ratios[name].push(median(ours) / median(ms));
        cold[name]?.push(first / (ms[0] ?? Number.NaN));
      }
      await session.detach();
    },
  );
  return (Object.keys(ratios) as Name[]).map((name) => ({
    work: 'reading a product page, warm',
    floor: `${name}, ${name === 'Readability 0.6' || name === 'defuddle 0.19' ? 'same document, same tab' : 'same HTML, in node'}`,
    figures: [
      { name: 'median', value: median(ratios[name]), target: 0.12 },
      { name: 'p95', value: quantile(ratios[name], 0.95), target: null },
      ...(cold[name] ? [{ name: 'both cold', value: median(cold[name]), target: null }] : []),
    ],
    from: `${ratios[name].length} pages × ${ROUNDS}${failed[name] ? `, it failed ${failed[name]} times` : ''}`,
  }));
}
