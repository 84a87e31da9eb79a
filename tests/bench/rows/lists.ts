/** What typical figures on a list of 50 cards cost its tab: openings with and without them, in turn. */
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab } from '../../../tools/browser/shop-tab';
import { LIST, listPage } from '../../e2e/list-page';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';
import { median } from '../measure/statistics';

const CARDS = 50;
const OPENINGS = 12;
const TARGET_MS = 5;
/** Until all labels stand. */
const WAIT_MS = 1500;

export async function lists({ extension, note }: Bench): Promise<Row[]> {
  const shop = await openShopTab(extension);
  const stop = await serve(extension.context, LIST, listPage({ count: CARDS }), 'utf-8');
  await shop.tab.goto(LIST);
  const session = await extension.context.newCDPSession(shop.tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds of all scripts since the page opened, by the main thread's own clock. */
  const spentMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const set = async (on: boolean) => {
    await shop.desk.evaluate((wanted) => chrome.storage.local.set({ settings: { lists: wanted } }), on);
    await shop.desk.waitForFunction(
      async (wanted) =>
        (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'lists') === wanted,
      on,
    );
  };
  const costs: Record<'on' | 'off', number[]> = { on: [], off: [] };
  for (let round = 0; round <= OPENINGS; round++)
    for (const way of ['on', 'off'] as const) {
      await set(way === 'on');
      await shop.tab.reload();
      await shop.tab.waitForTimeout(WAIT_MS);
      const ms = await spentMs();
      // The first compiles.
      if (round > 0) costs[way].push(ms);
    }
  await stop();
  await shop.tab.close();
  await shop.desk.close();
  for (const [way, all] of Object.entries(costs)) note(`${way}\t${all.map((ms) => ms.toFixed(1)).join(' ')}`);
  const reading = median(costs.off);
  return [
    {
      work: `typical figures on a list of ${CARDS} cards`,
      floor: `reading the same page: ${reading.toFixed(1)} ms`,
      figures: [{ name: 'more', value: median(costs.on) - reading, target: TARGET_MS, unit: 'ms' }],
      from: `${OPENINGS} openings each`,
    },
  ];
}
