/**
 * A history of half a million entries in from a file and out to another, by the compare page's own field and button, and a
 * tenth of them before that: how the cost grows.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openDesk, reply } from '../../../tools/browser/shop-tab';
import { manyLookUps } from '../../e2e/many-look-ups';
import type { Bench } from '../measure/bench';
import { copyMs, countOf, cursorMs } from '../measure/history-works';
import type { Row } from '../measure/row';
import { growthExponent } from '../measure/statistics';

/** WHENCE_HISTORY=50000 for a quick look. */
const COUNT = Number(process.env.WHENCE_HISTORY ?? 500_000);
const HOUR_MS = 3_600_000;

/** A backup of that many look-ups, an entry a line. */
async function writeBackup(file: string, count: number): Promise<void> {
  const { history, ...rest } = manyLookUps(count);
  const lines = function* () {
    yield `${JSON.stringify(rest).slice(0, -1)},"history":[\n`;
    for (const [at, entry] of history.entries()) yield `${at ? ',\n' : ''}${JSON.stringify(entry)}`;
    yield '\n]}\n';
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

/** What each entry of a file says, whatever its id, in one order. Every entry stands on a line. */
async function entriesOf(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.startsWith('{"id"'));
  return lines
    .map((line) => {
      const { id: _, ...entry } = JSON.parse(line.replace(/,$/, ''));
      return JSON.stringify(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)));
    })
    .sort();
}

interface Trip {
  size: number;
  imported: number;
  exported: number;
  /** The same by the bare store, ms. */
  leastIn: number;
  leastOut: number;
  /** Longest that another page of ours waited for an entry meanwhile, ms. */
  longest: number;
  megabytes: number;
}

/** In, out and compared entry by entry. */
async function trip({ extension, note }: Bench, count: number): Promise<Trip> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-round-trip-'));
  const [given, got] = [join(folder, 'given.json'), join(folder, 'got.json')];
  await writeBackup(given, count);
  const desk = await openDesk(extension);
  await reply(desk, { type: 'reset-storage' });
  const compare = await extension.open('src/compare/compare.html');
  compare.setDefaultTimeout(HOUR_MS);

  let longest = 0;
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      const asked = performance.now();
      // Of constant cost: a search would grow with the history, and with it what it takes from the import.
      await reply(desk, { type: 'history-entries', ids: [1] });
      longest = Math.max(longest, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  })();
  let started = performance.now();
  await compare.getByLabel('Import a JSON export').setInputFiles(given);
  await compare.getByText(/^Imported\. New: history/).waitFor();
  const imported = performance.now() - started;
  isOver = true;
  await others;
  note(`${count} in: ${imported.toFixed(0)} ms; another page waited ${longest.toFixed(0)} ms at most`);

  const leastIn = await copyMs(desk);
  note(`read and put into a store of the same indexes: ${leastIn.toFixed(0)} ms`);
  const floors = [await cursorMs(desk, true)];
  const saving = compare.waitForEvent('download');
  started = performance.now();
  await compare.getByRole('button', { name: 'Export everything as JSON' }).click();
  const download = await saving;
  const exported = performance.now() - started;
  floors.push(await cursorMs(desk, true));
  const leastOut = Math.min(...floors);
  await download.saveAs(got);
  note(`out: ${exported.toFixed(0)} ms; a cursor and JSON.stringify ${floors.map(Math.round).join(', ')} ms`);

  if ((await countOf(desk)) !== count) throw new Error(`of ${count} there are ${await countOf(desk)}`);
  const megabytes = (await stat(got)).size / 1e6;
  const [before, after] = [await entriesOf(given), await entriesOf(got)];
  const wrong = before.findIndex((entry, at) => entry !== after[at]);
  if (before.length !== count || after.length !== count || wrong >= 0)
    throw new Error(`${after.length} of ${before.length} came out again, the first wrong one is ${wrong}`);
  await rm(folder, { recursive: true, force: true });
  await reply(desk, { type: 'reset-storage' });
  for (const page of [compare, desk]) await page.close();
  return { size: count, imported, exported, leastIn, leastOut, longest, megabytes };
}

/** The exponent by which a cost grows from the first trip to the last. */
const growth = (trips: Trip[], cost: (one: Trip) => number) =>
  growthExponent(trips.map((one) => ({ size: one.size, cost: cost(one) })));

export async function roundTrip(bench: Bench): Promise<Row[]> {
  const tenth = await trip(bench, COUNT / 10);
  const whole = await trip(bench, COUNT);
  const { imported, exported, leastIn, leastOut, longest, megabytes } = whole;
  const entries = `${COUNT.toLocaleString('en')} entries`;
  // The engine's own store grows more than linearly with these indexes: its exponent stands beside ours.
  const exponents = (ours: (one: Trip) => number, floors: (one: Trip) => number) => {
    const [own, floor] = [growth([tenth, whole], ours), growth([tenth, whole], floors)];
    return [
      { name: 'exponent from a tenth', value: own, target: 1.1, unit: '' },
      { name: "the floor's", value: floor, target: null, unit: '' },
    ];
  };
  return [
    {
      work: `${entries} in from a file and out again, ${megabytes.toFixed(0)} MB`,
      floor: 'a cursor and JSON.stringify over the same store, the quicker of two',
      figures: [
        { name: 'out', value: exported / leastOut, target: 1.3 },
        { name: 'time out', value: exported, target: null, unit: 'ms' },
        ...exponents(
          (one) => one.exported,
          (one) => one.leastOut,
        ),
      ],
      from: 'once',
    },
    {
      work: `${entries} in from a file`,
      floor: 'a bare copy of them into a store of the same indexes',
      figures: [
        { name: 'in', value: imported / leastIn, target: 4 },
        { name: 'of a tenth', value: tenth.imported / tenth.leastIn, target: 4 },
        { name: 'time in', value: imported, target: null, unit: 'ms' },
        ...exponents(
          (one) => one.imported,
          (one) => one.leastIn,
        ),
        { name: 'longest wait of another page meanwhile', value: longest, target: null, unit: 'ms' },
      ],
      from: 'once',
    },
  ];
}
