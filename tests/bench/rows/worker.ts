/** An answer from a stopped worker and from a running one, beside the same from an extension that only answers. */
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
      coldEmpty: [] as number[],
      warm: [] as number[],
      warmUnkept: [] as number[],
      warmEmpty: [] as number[],
    };
    for (let round = 0; round < COLD_ROUNDS; round++) {
      ms.cold.push(await coldMs(shop.desk, ask));
      ms.coldEmpty.push(await coldMs(emptyDesk, {}));
      // No message of ours: the worker wakes, loads all its code and refuses.
      ms.woken.push(await coldMs(shop.desk, { type: 'nothing' }));
    }
    for (let round = 0; round < WARM_UP + WARM_ROUNDS; round++) {
      const ours = await sentMs(shop.desk, ask);
      const bare = await sentMs(emptyDesk, {});
      if (round < WARM_UP) continue;
      ms.warm.push(ours);
      ms.warmEmpty.push(bare);
    }
    await reply(shop.desk, { type: 'change-settings', change: { keepHistory: false } });
    for (let round = 0; round < WARM_ROUNDS; round++) ms.warmUnkept.push(await sentMs(shop.desk, ask));
    await reply(shop.desk, { type: 'change-settings', change: { keepHistory: true } });
    const over = (ours: number[], bare: number[], p: number) => quantile(ours, p) / quantile(bare, p);
    return [
      {
        work: 'an answer from a stopped worker',
        floor: "an empty worker's cold ping",
        figures: [
          { name: 'median', value: over(ms.cold, ms.coldEmpty, 0.5), target: 1.5 },
          { name: 'p95', value: over(ms.cold, ms.coldEmpty, 0.95), target: null },
          { name: 'waking alone', value: over(ms.woken, ms.coldEmpty, 0.5), target: null },
          { name: 'time', value: median(ms.cold), target: null, unit: 'ms' },
          { name: 'the ping', value: median(ms.coldEmpty), target: null, unit: 'ms' },
        ],
        from: `${COLD_ROUNDS} rounds`,
      },
      {
        work: 'an answer from a running worker, kept in the history',
        floor: "an empty worker's ping",
        figures: [
          { name: 'median', value: over(ms.warm, ms.warmEmpty, 0.5), target: 1.3 },
          { name: 'p95', value: over(ms.warm, ms.warmEmpty, 0.95), target: null },
          { name: 'history off', value: over(ms.warmUnkept, ms.warmEmpty, 0.5), target: null },
          { name: 'time', value: median(ms.warm), target: null, unit: 'ms' },
          { name: 'the ping', value: median(ms.warmEmpty), target: null, unit: 'ms' },
        ],
        from: `${WARM_ROUNDS} rounds`,
      },
    ];
  } finally {
    await empty.close();
    await stop();
    await shop.tab.close();
    await shop.desk.close();
  }
}
