/** A history of half a million entries out to a file and back in, by the compare page's own button and field. */
import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk, reply } from '../../../tools/browser/shop-tab';
import { importText } from '../../e2e/import-text';
import { manyLookUps } from '../../e2e/many-look-ups';
import type { Bench } from '../measure/bench';
import { countOf, cursorMs } from '../measure/history-works';
import type { Row } from '../measure/row';

/** WHENCE_HISTORY=50000 for a quick look. */
const COUNT = Number(process.env.WHENCE_HISTORY ?? 500_000);
/** Handed in at once to make the history: what a node process makes of more, and a page of it, is not measured here. */
const PART = 50_000;

export async function roundTrip({ extension, note }: Bench): Promise<Row[]> {
  const desk = await openDesk(extension);
  await reply(desk, { type: 'reset-storage' });
  const { history, ...rest } = manyLookUps(COUNT);
  for (let from = 0; from < COUNT; from += PART)
    await importText((message) => reply(desk, message), {
      ...rest,
      history: history.slice(from, from + PART),
    });
  const compare = await extension.open('src/compare/compare.html');
  compare.setDefaultTimeout(3_600_000);
  const floor = await cursorMs(desk, true);
  note(`a cursor and JSON.stringify over ${COUNT}: ${floor.toFixed(0)} ms`);

  const saving = compare.waitForEvent('download');
  let started = performance.now();
  await compare.getByRole('button', { name: 'Export everything as JSON' }).click();
  const download = await saving;
  const exported = performance.now() - started;
  const file = join(tmpdir(), 'whence-round-trip.json');
  await download.saveAs(file);
  const megabytes = (await stat(file)).size / 1e6;
  note(`exported in ${exported.toFixed(0)} ms: ${megabytes.toFixed(1)} MB`);

  await reply(desk, { type: 'reset-storage' });
  await compare.reload();
  /** Longest that another page of ours waits for a search meanwhile, ms. */
  let longest = 0;
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      const asked = performance.now();
      await reply(desk, { type: 'history-ids', search: 'zyzzyva' });
      longest = Math.max(longest, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  })();
  started = performance.now();
  await compare.getByLabel('Import a JSON export').setInputFiles(file);
  await compare.getByText(/^Imported\. New: history/).waitFor();
  const imported = performance.now() - started;
  isOver = true;
  await others;
  const back = await countOf(desk);
  if (back !== COUNT) throw new Error(`${COUNT} were exported, and ${back} came back`);
  await rm(file, { force: true });
  await reply(desk, { type: 'reset-storage' });
  for (const page of [compare, desk]) await page.close();
  return [
    {
      work: `a round trip of ${COUNT.toLocaleString('en')} entries, ${megabytes.toFixed(0)} MB`,
      floor: 'a cursor and JSON.stringify over the same store',
      figures: [
        { name: 'out', value: exported / floor, target: 1.3 },
        { name: 'in', value: imported / floor, target: null },
        { name: 'time out', value: exported, target: null, unit: 'ms' },
        { name: 'time in', value: imported, target: null, unit: 'ms' },
        { name: 'longest wait of another page meanwhile', value: longest, target: null, unit: 'ms' },
      ],
      from: 'once',
    },
  ];
}
