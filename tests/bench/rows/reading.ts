/** Reading a page against one bare pass over its text, side by side in the same page of the built extension. */

import type { Reading } from '../../../src/reading';
import { charsetOf, savedBytes, serve } from '../../../tools/browser/saved-page';
import { openShopTab } from '../../../tools/browser/shop-tab';
import type { Bench } from '../measure/bench';
import { realPages } from '../measure/real-pages';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';

const ROUNDS = 7;

/** Milliseconds of one pass that looks at each text node's length, averaged over enough passes to be seen. */
export function barePass(): number {
  const PASSES = 20;
  const started = performance.now();
  let total = 0;
  for (let i = 0; i < PASSES; i++) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) total += node.nodeValue?.length ?? 0;
  }
  return total < 0 ? 0 : (performance.now() - started) / PASSES;
}

export interface PageTimes {
  file: string;
  isProduct: boolean;
  readMs: number;
  floorMs: number;
}

/** Medians over interleaved rounds for every saved page. */
export async function timePages({ extension }: Bench): Promise<PageTimes[]> {
  const { desk, tab, tabId } = await openShopTab(extension);
  const times: PageTimes[] = [];
  for (const page of realPages()) {
    const body = await savedBytes(page.path);
    await tab.goto('about:blank');
    const stop = await serve(extension.context, page.url, body, charsetOf(body, page.charset));
    try {
      await tab.goto(page.url, { waitUntil: 'load', timeout: 30_000 });
      const reads: number[] = [];
      const floors: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        floors.push(await tab.evaluate(barePass));
        const reading = await desk.evaluate(
          async (id) => (await chrome.tabs.sendMessage(id, { type: 'read' }, { frameId: 0 })) as Reading,
          tabId,
        );
        reads.push(reading.readMs);
      }
      times.push({
        file: page.path.replace(/^.*\//, ''),
        isProduct: page.isProduct,
        readMs: median(reads),
        floorMs: median(floors),
      });
    } catch (reason) {
      console.error(`${page.url}: ${reason instanceof Error ? reason.message.split('\n')[0] : reason}`);
    } finally {
      await stop();
    }
  }
  await tab.close();
  await desk.close();
  return times;
}

export async function reading(bench: Bench): Promise<Row[]> {
  const times = await timePages(bench);
  const ratios = (list: PageTimes[]) => list.map(({ readMs, floorMs }) => readMs / floorMs);
  const products = times.filter(({ isProduct }) => isProduct);
  const others = times.filter(({ isProduct }) => !isProduct);
  const floor = 'one bare TreeWalker pass over the same text';
  for (const { file, readMs, floorMs } of times) {
    bench.note(
      `${file}\t${readMs.toFixed(2)} ms\t${floorMs.toFixed(3)} ms\t${(readMs / floorMs).toFixed(1)}x`,
    );
  }
  return [
    {
      work: 'reading a product page',
      floor,
      figures: [
        { name: 'median', value: median(ratios(products)), target: 2.5 },
        { name: 'p95', value: quantile(ratios(products), 0.95), target: 4 },
        {
          name: 'time median',
          value: median(products.map(({ readMs }) => readMs)),
          target: null,
          unit: 'ms',
        },
        {
          name: 'time p95',
          value: quantile(
            products.map(({ readMs }) => readMs),
            0.95,
          ),
          target: null,
          unit: 'ms',
        },
      ],
      from: `${products.length} pages × ${ROUNDS}`,
    },
    {
      work: 'reading a page that is no product page',
      floor,
      figures: [{ name: 'median', value: median(ratios(others)), target: 0.5 }],
      from: `${others.length} pages × ${ROUNDS}`,
    },
  ];
}
