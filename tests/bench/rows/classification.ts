/** Placing a title: the first one after a start beside reading the same bytes, the later ones beside hashing it. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf } from '../../../src/interpret/kind/kind';
import { kindModelFrom } from '../../../src/interpret/kind/kind-model';
import { projectRoot } from '../../../tools/browser/built';
import { readingOf } from '../../unit/interpret/kind/reading-of';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';

const FIRST_ROUNDS = 12;
const ROUNDS = 300;
const WARM_UP = 100;
/** One pass over a title is too short for the clock. */
const PASSES = 100;

const TITLES = [
  'Linen shirt, long sleeve, relaxed fit',
  'Herren Winterjacke wasserdicht mit Kapuze',
  'Bouilloire électrique en acier inoxydable 1,7 L',
  'Cordless drill driver 18V with two batteries and case',
  'メンズ 長袖 シャツ 綿100%',
  'Mesa de comedor extensible de roble macizo',
];

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** One pass over the letters, nothing kept: FNV-1a, as the model's features are hashed by. */
function hashPass(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The first title of a new process, and reading alone. */
function firstTitle(title: string): { readMs: number; placedMs: number } {
  const script = join(import.meta.dirname, '../measure/first-title.ts');
  const said = execFileSync(process.execPath, ['--import', 'tsx', script, title], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return JSON.parse(said);
}

/** Later titles and passes over them, milliseconds a title. */
async function laterTitles(): Promise<{ placed: number[]; hashed: number[] }> {
  const bytes = await readFile(join(projectRoot, 'data/tables/kind-model.bin'));
  const model = kindModelFrom(new Uint8Array(bytes).buffer);
  const readings = TITLES.map((title) => readingOf(title));
  const ms = { placed: [] as number[], hashed: [] as number[] };
  let kept = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const placed = timed(() => {
      for (const reading of readings) kept += kindOf(reading, model).state.length;
    });
    const hashed = timed(() => {
      for (let times = 0; times < PASSES; times++) for (const title of TITLES) kept += hashPass(title) & 1;
    });
    if (round < WARM_UP) continue;
    ms.placed.push(placed / TITLES.length);
    ms.hashed.push(hashed / PASSES / TITLES.length);
  }
  if (kept < 0) throw new Error('nothing was counted');
  return ms;
}

export async function classification(_: Bench): Promise<Row[]> {
  const first = Array.from({ length: FIRST_ROUNDS }, (_, at) => firstTitle(TITLES[at % TITLES.length] ?? ''));
  const { placed, hashed } = await laterTitles();
  const placedMs = median(first.map((one) => one.placedMs));
  return [
    {
      work: 'the first title placed after a start',
      floor: 'reading the same bytes: the weights',
      figures: [
        { name: 'median', value: placedMs / median(first.map(({ readMs }) => readMs)), target: 1.5 },
        { name: 'time', value: placedMs, target: null, unit: 'ms' },
      ],
      from: `${FIRST_ROUNDS} processes of node`,
    },
    {
      work: 'each title after that',
      floor: 'one hash pass over the title',
      figures: [
        { name: 'median', value: median(placed) / median(hashed), target: 5 },
        { name: 'p95', value: quantile(placed, 0.95) / quantile(hashed, 0.95), target: null },
        { name: 'time', value: 1000 * median(placed), target: null, unit: 'µs' },
        { name: 'the pass', value: 1000 * median(hashed), target: null, unit: 'µs' },
      ],
      from: `${ROUNDS} rounds × ${TITLES.length} titles, in node`,
    },
  ];
}
