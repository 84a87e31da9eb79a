/** What typical figures on a list of 50 cards cost its tab, each list in a tab of its own that has shown none before. */
import type { Bench } from '../measure/bench';
import { CARDS, LABELS, ListCosts, WAYS } from '../measure/list-costs';
import type { Row } from '../measure/row';
import { median } from '../measure/statistics';

const OPENINGS = 12;
const TARGET_MS = 5;

export async function lists({ extension, note }: Bench): Promise<Row[]> {
  const lists = await ListCosts.start(extension);
  for (let round = 0; round < OPENINGS; round++) for (const way of WAYS) await lists.open(way);
  const costs = await lists.end();
  for (const [way, all] of costs) note(`${way}\t${all.map((ms) => ms.toFixed(1)).join(' ')}`);
  const [known, nobodys, boxes, nothing] = WAYS.map((way) => median(costs.get(way) ?? []));
  if (known === undefined || nobodys === undefined || boxes === undefined || nothing === undefined)
    throw new Error('a way was not measured');
  if (!(nobodys > nothing)) throw new Error('reading took no time: nothing was measured');
  return [
    {
      work: `labels on a list of ${CARDS} cards, beyond the reading, cold`,
      floor: `the same list of things that nobody knows: no label; ${LABELS} empty boxes in one shadow root`,
      figures: [
        { name: 'more', value: known - nobodys, target: TARGET_MS, unit: 'ms' },
        { name: 'the empty boxes', value: boxes - nothing, target: null, unit: 'ms' },
        { name: 'finding the cards and asking', value: nobodys - nothing, target: null, unit: 'ms' },
      ],
      from: `${OPENINGS} openings each, processor's time of the tab's main thread`,
    },
  ];
}
