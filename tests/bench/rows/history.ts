/** A history as years of use leave it: what a person does with it, beside a bare cursor over the same store. */
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab, reply } from '../../../tools/browser/shop-tab';
import { importText } from '../../e2e/import-text';
import { manyLookUps } from '../../e2e/many-look-ups';
import { page, SHOP, shirt } from '../../e2e/whence';
import type { Bench } from '../measure/bench';
import { addMs, countOf, cursorMs, exportMs, openMs } from '../measure/history-works';
import { firstReadingMs } from '../measure/readings';
import type { Row } from '../measure/row';
import { growthExponent, median } from '../measure/statistics';

const SIZES = [10, 1000, 10_000, 100_000];
const ROUNDS = 5;

const WORDS = {
  open: 'open, to the first screen',
  rare: 'search for a word of one entry',
  common: 'search for a word of every tenth entry',
  add: 'answer and add an entry',
  export: 'export all',
};
type Work = keyof typeof WORDS | 'cursor' | 'cursorJson';
type Measured = Record<Work, number>;

/** Medians over interleaved rounds at each size. */
async function measure({ extension, note }: Bench): Promise<{ size: number; ms: Measured }[]> {
  const shop = await openShopTab(extension);
  const { desk, tabId } = shop;
  const html = page({ ld: shirt(), body: '<h1>Shirt</h1><p>Made in China</p>' });
  const stop = await serve(extension.context, SHOP, html, 'utf-8');
  await shop.tab.goto(SHOP);
  await firstReadingMs(shop);
  const compare = await extension.open('src/compare/compare.html');
  const measured: { size: number; ms: Measured }[] = [];
  for (const size of SIZES) {
    await reply(desk, { type: 'reset-storage' });
    await importText((message) => reply(desk, message), manyLookUps(size));
    await compare.reload();
    await openMs(desk, ''); // the first look after so much writing also pays for the browser's own tidying up
    let added = 0;
    const works: Record<Work, () => Promise<number>> = {
      cursor: () => cursorMs(desk),
      cursorJson: () => cursorMs(desk, true),
      open: () => openMs(desk, ''),
      rare: () => openMs(desk, 'zyzzyva'),
      common: () => openMs(desk, 'shirt'),
      add: () => addMs(desk, tabId, `bench-${added++}`),
      export: () => exportMs(compare),
    };
    const rounds = {} as Record<Work, number[]>;
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, work] of Object.entries(works) as [Work, () => Promise<number>][])
        rounds[name] = [...(rounds[name] ?? []), await work()];
    const count = await countOf(desk);
    if (count !== size + added) throw new Error(`${added} were added to ${size}, and there are ${count}`);
    const medians = Object.entries(rounds).map(([name, ms]) => [name, median(ms)] as const);
    measured.push({ size, ms: Object.fromEntries(medians) as Measured });
    note(`${size} entries\t${medians.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join('\t')}`);
  }
  await reply(desk, { type: 'reset-storage' });
  stop();
  for (const opened of [compare, shop.tab, desk]) await opened.close();
  return measured;
}

export async function history(bench: Bench): Promise<Row[]> {
  const measured = await measure(bench);
  const largest = measured.at(-1);
  if (!largest) throw new Error('nothing was measured');
  const { ms } = largest;
  const names = Object.keys(WORDS) as (keyof typeof WORDS)[];
  return [
    ...names.map((name): Row => {
      // Who writes a file must make text of each entry; the rest is measured beside reading alone.
      const isFile = name === 'export';
      const floor = isFile ? ms.cursorJson : ms.cursor;
      return {
        work: `history of 100,000 entries: ${WORDS[name]}`,
        floor: isFile
          ? 'a cursor and JSON.stringify over the same store'
          : 'a bare cursor over the same store',
        figures: [
          { name: 'median', value: ms[name] / floor, target: isFile ? 1.3 : 1.5 },
          { name: 'time', value: ms[name], target: null, unit: 'ms' },
          { name: 'the floor', value: floor, target: null, unit: 'ms' },
        ],
        from: `${ROUNDS} rounds`,
      };
    }),
    {
      work: 'cost as the history grows, 10 to 100,000',
      floor: 'a straight line: exponent 1',
      figures: names.map((name) => ({
        name,
        value: growthExponent(measured.map((at) => ({ size: at.size, cost: at.ms[name] }))),
        target: 1.1,
        unit: '',
      })),
      from: `${SIZES.length} sizes × ${ROUNDS}`,
    },
  ];
}
