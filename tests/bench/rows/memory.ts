/** What the worker and a tab's content script hold in memory. */
import { charsetOf, savedBytes, serve } from '../../../tools/browser/saved-page';
import { openShopTab } from '../../../tools/browser/shop-tab';
import { Scales } from '../../../tools/soak/measure';
import { newWorld } from '../measure/bare-pass';
import type { Bench } from '../measure/bench';
import { launchEmpty } from '../measure/empty-extension';
import { firstReadingMs } from '../measure/readings';
import { realPages } from '../measure/real-pages';
import type { Row } from '../measure/row';
import { median } from '../measure/statistics';
import { stopWorkers } from '../measure/stop-workers';

const ANSWERS = 2000;
/** Until its code is in its quick form: some .3 MB, once. */
const WARM_UP = 1000;
/** Every tenth page: heaps differ little from page to page. */
const EVERY = 10;
const MB = 1024 * 1024;

export async function memory({ extension, note }: Bench): Promise<Row[]> {
  const shop = await openShopTab(extension);
  const empty = await launchEmpty();
  const plain = await empty.context.newPage();
  const heapMb = async (page: typeof plain) => {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize / MB;
  };
  const added: number[] = [];
  /** What any content script's world costs before its first line. */
  const bare: number[] = [];
  let worker = { start: 0, warm: 0, after: 0 };
  try {
    const pages = (await realPages()).filter(({ isProduct }, at) => isProduct && at % EVERY === 0);
    for (const [at, page] of pages.entries()) {
      const body = await savedBytes(page.path);
      const charset = charsetOf(body, page.charset);
      const stops = [
        await serve(extension.context, page.url, body, charset),
        await serve(empty.context, page.url, body, charset),
      ];
      await shop.tab.goto(page.url);
      await plain.goto(page.url);
      await firstReadingMs(shop);
      const [ours, without] = [await heapMb(shop.tab), await heapMb(plain)];
      added.push(ours - without);
      const session = await plain.context().newCDPSession(plain);
      await (await newWorld(session))('document.body.nodeType');
      bare.push((await heapMb(plain)) - without);
      await session.detach();
      note(`${page.path.replace(/^.*\//, '')}\t${ours.toFixed(2)} MB\twithout ${without.toFixed(2)} MB`);
      if (at === 0) {
        // Rows before this one have used the worker: a new one is weighed, after its first message.
        await stopWorkers(shop.desk);
        await shop.desk.evaluate(() => chrome.runtime.sendMessage({ type: 'storage' }));
        const scales = await Scales.of(shop.desk);
        const ask = (times: number) =>
          shop.desk.evaluate(
            async ([tabId, count]) => {
              for (let n = 0; n < count; n++) await chrome.runtime.sendMessage({ type: 'ask', tabId });
            },
            [shop.tabId, times] as const,
          );
        const { workerHeapMb: start } = await scales.weigh(0);
        await ask(WARM_UP);
        const { workerHeapMb: warm } = await scales.weigh(WARM_UP);
        await ask(ANSWERS);
        const { workerHeapMb: after } = await scales.weigh(WARM_UP + ANSWERS);
        worker = { start, warm, after };
      }
      for (const stop of stops) stop();
      await shop.tab.goto('about:blank');
      await plain.goto('about:blank');
    }
  } finally {
    await empty.close();
    await shop.tab.close();
    await shop.desk.close();
  }
  return [
    {
      work: `the worker's heap after ${ANSWERS} more answers`,
      floor: `the same after ${WARM_UP}`,
      figures: [
        // Five in a hundred is what two collections of the same heap differ by.
        { name: 'ratio', value: worker.after / worker.warm, target: 1.05 },
        { name: 'heap', value: worker.after, target: null, unit: 'MB' },
        { name: 'as it starts', value: worker.start, target: 6, unit: 'MB' },
      ],
      from: 'garbage collected first',
    },
    {
      work: "the content script in a tab's heap",
      floor: 'the same page in a browser without us',
      figures: [
        { name: 'median', value: median(added), target: 0.8, unit: 'MB' },
        { name: 'most', value: Math.max(...added), target: null, unit: 'MB' },
        { name: 'of that an empty world', value: median(bare), target: null, unit: 'MB' },
      ],
      from: `${added.length} pages, garbage collected first`,
    },
  ];
}
