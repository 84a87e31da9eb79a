/** How the reading's cost grows with the page. */
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab } from '../../../tools/browser/shop-tab';
import { SHOP } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import { pageOfNodes } from '../measure/long-page';
import { againMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { growthExponent, median } from '../measure/statistics';

const SIZES = [1000, 10_000, 50_000, 200_000];
const ROUNDS = 5;

export async function growth({ extension, note }: Bench): Promise<Row[]> {
  const shop = await openShopTab(extension);
  const points: { size: number; cost: number }[] = [];
  for (const size of SIZES) {
    const stop = await serve(extension.context, SHOP, pageOfNodes(size), 'utf-8');
    await shop.tab.goto(SHOP);
    const ms: number[] = [];
    for (let round = 0; round < ROUNDS; round++) ms.push(await againMs(shop));
    points.push({ size, cost: median(ms) });
    note(`${size} nodes\t${median(ms).toFixed(1)} ms`);
    stop();
    await shop.tab.goto('about:blank');
  }
  await shop.tab.close();
  await shop.desk.close();
  return [
    {
      work: 'cost of a reading as the page grows, 1,000 to 200,000 nodes',
      floor: 'a straight line: exponent 1',
      figures: [
        { name: 'exponent', value: growthExponent(points), target: 1.1, unit: '' },
        { name: 'of 200,000 nodes', value: points.at(-1)?.cost ?? Number.NaN, target: null, unit: 'ms' },
      ],
      from: `${SIZES.length} sizes × ${ROUNDS}`,
    },
  ];
}
