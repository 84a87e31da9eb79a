/** The longest task that the content script causes: how long a tab does not answer to a timer while it is read. */
import type { Page } from 'playwright';
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab, type ShopTab } from '../../../tools/browser/shop-tab';
import { SHOP } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import { pageOfNodes } from '../measure/long-page';
import { againMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';
import { visitPages } from '../measure/visits';

const ROUNDS = 5;
/** The browser's own limit from which it calls a task long. */
const LONG_MS = 50;

/** Longest gap between two ticks of a timer in the page while `work` is done elsewhere. */
async function longestGap(tab: Page, work: () => Promise<unknown>): Promise<number> {
  await tab.evaluate(() => {
    const watch = { longest: 0, last: performance.now(), on: true };
    Object.assign(window, { watch });
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      if (watch.on) channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
  });
  await work();
  return tab.evaluate(() => {
    const { watch } = window as unknown as { watch: { longest: number; on: boolean } };
    watch.on = false;
    return watch.longest;
  });
}

/** Median of a few readings: the machine's own pauses fall on few of them. */
async function longestTask(shop: ShopTab): Promise<number> {
  const gaps: number[] = [];
  for (let round = 0; round < ROUNDS; round++) gaps.push(await longestGap(shop.tab, () => againMs(shop)));
  return median(gaps);
}

export async function longTasks(bench: Bench): Promise<Row[]> {
  const real: number[] = [];
  await visitPages(
    bench,
    () => true,
    async ({ path }, shop) => {
      const ms = await longestTask(shop);
      real.push(ms);
      bench.note(`${path.replace(/^.*\//, '')}\tlongest task ${ms.toFixed(1)} ms`);
    },
  );
  const floor = "the browser's limit for a long task, 50 ms";
  const rows: Row[] = [
    {
      work: 'longest task while a real page is read',
      floor,
      figures: [
        { name: 'the longest', value: Math.max(...real), target: LONG_MS, unit: 'ms' },
        { name: 'p95', value: quantile(real, 0.95), target: null, unit: 'ms' },
        { name: 'median', value: median(real), target: null, unit: 'ms' },
      ],
      from: `${real.length} pages × ${ROUNDS}`,
    },
  ];
  const extremes = {
    '5 MB, 100,000 nodes': pageOfNodes(100_000, 'It fits well and washes well. '.repeat(3)),
    '200,000 nodes': pageOfNodes(200_000),
  };
  const shop = await openShopTab(bench.extension);
  for (const [name, html] of Object.entries(extremes)) {
    const stop = await serve(bench.extension.context, SHOP, html, 'utf-8');
    await shop.tab.goto(SHOP);
    rows.push({
      work: `longest task while a page of ${name} is read`,
      floor,
      figures: [{ name: 'median', value: await longestTask(shop), target: LONG_MS, unit: 'ms' }],
      from: `${ROUNDS} readings`,
    });
    await stop();
    await shop.tab.goto('about:blank');
  }
  await shop.tab.close();
  await shop.desk.close();
  return rows;
}
