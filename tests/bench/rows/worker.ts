/** An answer from a stopped worker and from a running one, beside an extension that only opens its store and answers. */
import type { Page } from 'playwright';
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab, reply } from '../../../tools/browser/shop-tab';
import { page, SHOP, shirt } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import { launchEmpty } from '../measure/empty-extension';
import { firstReadingMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';
import { stopWorkers } from '../measure/stop-workers';

const COLD_ROUNDS = 15;
const WARM_ROUNDS = 200;
const WARM_UP = 30;

const sentMs = (desk: Page, message: object): Promise<number> =>
  desk.evaluate(async (sent) => {
    const started = performance.now();
    await chrome.runtime.sendMessage(sent);
    return performance.now() - started;
  }, message);

/** Stops the browser's workers and sends the message that wakes one. */
async function coldMs(desk: Page, message: object): Promise<number> {
  await stopWorkers(desk);
  return sentMs(desk, message);
}

export async function worker({ extension }: Bench): Promise<Row[]> {
  const shop = await openShopTab(extension);
  const html = page({ ld: shirt(), body: '<h1>Shirt</h1><p>Made in China</p>' });
  const stop = await serve(extension.context, SHOP, html, 'utf-8');
  await shop.tab.goto(SHOP);
  await firstReadingMs(shop);
  const ask = { type: 'ask', tabId: shop.tabId };
  const empty = await launchEmpty();
  try {
    const emptyDesk = await empty.open('desk.html');
    const ms = {
      cold: [] as number[],
      woken: [] as number[],
      coldStart: [] as number[],
      coldPing: [] as number[],
      warm: [] as number[],
      warmUnkept: [] as number[],
      warmRead: [] as number[],
    };
    for (let round = 0; round < COLD_ROUNDS; round++) {
      ms.cold.push(await coldMs(shop.desk, ask));
      ms.coldStart.push(await coldMs(emptyDesk, { type: 'start' }));
      ms.coldPing.push(await coldMs(emptyDesk, {}));
      // No message of ours: the worker wakes, loads all its code and refuses.
      ms.woken.push(await coldMs(shop.desk, { type: 'nothing' }));
    }
    for (let round = 0; round < WARM_UP + WARM_ROUNDS; round++) {
      const ours = await sentMs(shop.desk, ask);
      const bare = await sentMs(emptyDesk, { type: 'read' });
      if (round < WARM_UP) continue;
      ms.warm.push(ours);
      ms.warmRead.push(bare);
    }
    await reply(shop.desk, { type: 'change-settings', change: { keepHistory: false } });
    for (let round = 0; round < WARM_ROUNDS; round++) ms.warmUnkept.push(await sentMs(shop.desk, ask));
    await reply(shop.desk, { type: 'change-settings', change: { keepHistory: true } });
    const over = (ours: number[], bare: number[], p: number) => quantile(ours, p) / quantile(bare, p);
    return [
      {
        work: 'an answer from a stopped worker',
        floor: 'an empty worker that opens its database and reads its settings',
        figures: [
          { name: 'median', value: over(ms.cold, ms.coldStart, 0.5), target: 1.6 },
          { name: 'p95', value: over(ms.cold, ms.coldStart, 0.95), target: null },
          { name: 'waking alone', value: over(ms.woken, ms.coldStart, 0.5), target: null },
          { name: 'over its bare ping', value: over(ms.cold, ms.coldPing, 0.5), target: null },
          { name: 'time', value: median(ms.cold), target: null, unit: 'ms' },
          { name: 'the floor', value: median(ms.coldStart), target: null, unit: 'ms' },
        ],
        from: `${COLD_ROUNDS} rounds`,
      },
      {
        work: 'an answer from a running worker, kept in the history',
        floor: "an empty worker's answer with one read of its database",
        figures: [
          { name: 'median', value: over(ms.warm, ms.warmRead, 0.5), target: 1.3 },
          { name: 'p95', value: over(ms.warm, ms.warmRead, 0.95), target: null },
          { name: 'history off', value: over(ms.warmUnkept, ms.warmRead, 0.5), target: null },
          { name: 'time', value: median(ms.warm), target: null, unit: 'ms' },
          { name: 'the floor', value: median(ms.warmRead), target: null, unit: 'ms' },
        ],
        from: `${WARM_ROUNDS} rounds`,
      },
    ];
  } finally {
    await empty.close();
    stop();
    await shop.tab.close();
    await shop.desk.close();
  }
}
