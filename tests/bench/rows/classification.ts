/** Placing a title: the first one after a start beside reading the same bytes, the later ones beside hashing it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { titleModelFrom } from '../../../src/interpret/category/title-model';
import { tokens } from '../../../src/interpret/category/tokens';
import { projectRoot } from '../../../tools/browser/built';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';

const FIRST_ROUNDS = 15;
const ROUNDS = 300;
const WARM_UP = 100;
const MODEL = join(projectRoot, 'data/tables/title-model.bin');
const WORDS = join(projectRoot, 'data/tables/taxonomy-words.ts');

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

const bufferOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

export async function classification(_: Bench): Promise<Row[]> {
  const first: number[] = [];
  const readOnly: number[] = [];
  const lexicon = '../../../src/interpret/category/lexicon.ts';
  for (let round = 0; round < FIRST_ROUNDS; round++) {
    // A module of its own each round: its index of words is not built yet.
    const { findShelfWords } = (await import(
      `${lexicon}?round=${round}`
    )) as typeof import('../../../src/interpret/category/lexicon');
    const title = TITLES[round % TITLES.length] as string;
    const started = performance.now();
    const [model] = await Promise.all([readFile(MODEL), readFile(WORDS, 'utf8')]);
    const read = performance.now() - started;
    readOnly.push(read);
    first.push(
      read +
        timed(() => {
          titleModelFrom(bufferOf(model)).scores(title);
          findShelfWords(tokens(title), 'en');
        }),
    );
  }
  const { findShelfWords } = await import('../../../src/interpret/category/lexicon');
  const model = titleModelFrom(bufferOf(await readFile(MODEL)));
  const each: number[] = [];
  const hashed: number[] = [];
  let kept = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const ours = timed(() => {
      for (const title of TITLES)
        kept += model.scores(title).size + findShelfWords(tokens(title), 'en').length;
    });
    const bare = timed(() => {
      for (let times = 0; times < 100; times++) for (const title of TITLES) kept += hashPass(title) & 1;
    });
    if (round < WARM_UP) continue;
    each.push(ours / TITLES.length);
    hashed.push(bare / 100 / TITLES.length);
  }
  if (kept < 0) throw new Error('nothing was counted');
  return [
    {
      work: 'the first title placed after a start',
      floor: 'reading the same bytes: weights and word lists',
      figures: [
        { name: 'median', value: median(first) / median(readOnly), target: 2 },
        { name: 'time', value: median(first), target: null, unit: 'ms' },
      ],
      from: `${FIRST_ROUNDS} rounds, in node`,
    },
    {
      work: 'each title after that, by words and weights',
      floor: 'one hash pass over the title',
      figures: [
        { name: 'median', value: median(each) / median(hashed), target: 5 },
        { name: 'p95', value: quantile(each, 0.95) / quantile(hashed, 0.95), target: null },
        { name: 'time', value: 1000 * median(each), target: null, unit: 'µs' },
      ],
      from: `${ROUNDS} rounds × ${TITLES.length} titles, in node`,
    },
  ];
}
