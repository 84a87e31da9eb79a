/** What typical figures on a list of 50 cards cost its tab: lists of things we know and lists of nobody's, in turn. */
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab } from '../../../tools/browser/shop-tab';
import { LIST, listPage } from '../../e2e/list-page';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';
import { countScript } from '../measure/script-time';
import { median } from '../measure/statistics';

const CARDS = 50;
const OPENINGS = 12;
const TARGET_MS = 5;
/** Until all labels stand. */
const WAIT_MS = 1500;
const SCRIPT = '/src/lists/';

export async function lists({ extension, note }: Bench): Promise<Row[]> {
  const shop = await openShopTab(extension);
  await shop.desk.evaluate(() => chrome.storage.local.set({ settings: { lists: true } }));
  await shop.desk.waitForFunction(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'lists'),
  );
  const session = await extension.context.newCDPSession(shop.tab);
  // Of nobody's things all is read and asked for, and nothing is shown.
  const costs: Record<'known' | 'nobodys', number[]> = { known: [], nobodys: [] };
  for (let round = 0; round <= OPENINGS; round++)
    for (const way of ['known', 'nobodys'] as const) {
      const html = listPage({ count: CARDS, nobodys: way === 'nobodys' });
      const stop = await serve(extension.context, LIST, html, 'utf-8');
      const spentMs = await countScript(session, SCRIPT);
      await shop.tab.goto(LIST);
      await shop.tab.waitForTimeout(WAIT_MS);
      const ms = await spentMs();
      await stop();
      // The first compiles.
      if (round > 0) costs[way].push(ms);
    }
  await session.detach();
  await shop.desk.evaluate(() => chrome.storage.local.set({ settings: { lists: false } }));
  await shop.tab.close();
  await shop.desk.close();
  for (const [way, all] of Object.entries(costs)) note(`${way}\t${all.map((ms) => ms.toFixed(1)).join(' ')}`);
  const reading = median(costs.nobodys);
  if (!(reading > 0)) throw new Error(`no time in ${SCRIPT}: nothing was measured`);
  return [
    {
      work: `labels on a list of ${CARDS} cards, beyond the reading`,
      floor: 'the same list of things that nobody knows: no label',
      figures: [
        { name: 'more', value: median(costs.known) - reading, target: TARGET_MS, unit: 'ms' },
        { name: 'finding the cards and asking', value: reading, target: null, unit: 'ms' },
      ],
      from: `${OPENINGS} openings each, by the profiler`,
    },
  ];
}
