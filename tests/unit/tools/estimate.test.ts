/** The command-line face of the model: the shape it prints, what it notes, what it refuses. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { categoryLines } from '../../../data/build/category-list';
import { consumerSectors, kindList } from '../../../src/model/kinds';
import { readArguments } from '../../../tools/estimate/arguments';
import type { Classify } from '../../../tools/estimate/kind';
import { resultOf } from '../../../tools/estimate/result';

const GOOD = {
  kind: 'shirt',
  price: '49.99',
  currency: 'EUR',
  shop: 'DE',
  origin: 'CN',
  versus: 'DE,VN,TR',
};

/** A classifier that knows two titles. */
const classify: Classify = ({ title }) => {
  if (title === 'ThinkPad') return { state: 'known', guesses: [{ id: 'laptop', probability: 0.9 }] };
  if (title === 'Thing')
    return {
      state: 'unsure',
      guesses: [
        { id: 'fridges', probability: 0.4 },
        { id: 'socks', probability: 0.3 },
      ],
    };
  return { state: 'unknown', guesses: [] };
};

function run(change: Record<string, string | undefined> = {}) {
  const words = Object.entries({ ...GOOD, ...change }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );
  const wanted = readArguments(words);
  if ('refusal' in wanted) return wanted;
  if (wanted.mode !== 'one') throw new Error(wanted.mode);
  return resultOf(wanted.request, classify);
}

function answered(change: Record<string, string | undefined> = {}) {
  const result = run(change);
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

test('prints one object in the agreed shape', () => {
  const result = answered({ subdivision: 'CN-GD', mass: '0.4' });
  expect(result.dataset).toContain('CEDA by Watershed');
  expect(result.kind).toMatchObject({ id: 'shirt', sector: '315000', basis: 'built-up', confidence: 1 });
  expect(result.price).toMatchObject({ amount: 49.99, currency: 'EUR', source: 'person' });
  expect([result.massKg, result.massSource]).toEqual([0.4, 'person']);
  expect(result.origin).toEqual({ code: 'CN', name: 'China', subdivision: 'CN-GD' });
  expect(Object.keys(result.estimate ?? {})).toEqual(['kg', 'low', 'high']);
  expect(result.usual).toMatchObject({ position: expect.stringMatching(/low|usual|high/) });
  expect(result.alternatives.map(({ code }) => code)).toEqual(['DE', 'VN', 'TR']);
  expect(Object.keys(result.alternatives[0] ?? {})).toEqual(
    expect.arrayContaining(
      'code name kg low high differenceKg ratio ratioLow ratioHigh probabilityLower verdict spendRatio thingRatio processRatio'.split(
        ' ',
      ),
    ),
  );
  expect(Object.keys(result)).toEqual(
    expect.arrayContaining(['rivals', 'typical', 'likelyOrigins', 'spend', 'components', 'why', 'notes']),
  );
  expect(result.notes).toEqual([]);
});

test('prints components, both sides of H, why and province', () => {
  const result = answered({ subdivision: 'CN-GD', mass: '0.2', freight: 'air' });
  expect(result.components?.making.kg).toBe(result.estimate?.kg);
  expect(result.components?.freight).toMatchObject({ mode: 'air', massKg: 0.2, massSource: 'person' });
  expect(result.components?.selling?.kg).toBeGreaterThan(0);
  expect(result.province).toMatchObject({ subdivision: 'CN-GD', multiplier: 0.887 });
  const [germany] = result.alternatives;
  if (!germany) throw new Error('no Germany');
  expect(germany.ratio).toBeCloseTo(germany.thingRatio ** 0.3 * germany.processRatio ** 0.7, 10);
  const { gridOrigin: _, gridAlternative: __, total, ...parts } = germany.why;
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 12);
  expect(result.why).toEqual(germany.why);
});

test('no subdivision is null; a regional average and a mended cell say so', () => {
  const result = answered({ kind: '334111', versus: 'US,KH,CU' });
  expect(result.origin?.subdivision).toBeNull();
  const [us, , cuba] = result.alternatives;
  expect([us?.imputed, us?.regionalAverage]).toEqual([true, false]);
  expect([cuba?.imputed, cuba?.regionalAverage]).toEqual([false, true]);
});

test('takes every kind, every category of the first round and each of the 121 consumer sectors', () => {
  const all = [...kindList, ...categoryLines].map(({ id }) => id);
  for (const kind of [...all, ...consumerSectors])
    expect(answered({ kind }).estimate?.kg, kind).toBeGreaterThan(0);
  expect(answered({ kind: undefined, category: 'shirt' })).toEqual(answered());
});

test('price, mass, origin and versus may be left out: the usual stands in, and the answer says so', () => {
  const bare = answered({ price: undefined, currency: undefined, origin: undefined, versus: undefined });
  expect([bare.price, bare.massSource, bare.origin, bare.estimate]).toEqual([null, 'usual', null, null]);
  expect(bare.usual?.kg).toBeGreaterThan(0);
  const made = answered({ price: undefined, currency: undefined, versus: undefined });
  expect(made.estimate?.kg).toBeCloseTo(bare.usual?.kg ?? 0, 9);
  expect(made.alternatives).toEqual([]);
});

test('a title tells the kind, or chooses within a wide word, and never outside of it', () => {
  expect(answered({ kind: undefined, title: 'ThinkPad' }).kind).toMatchObject({
    id: 'laptop',
    confidence: 0.9,
  });
  expect(answered({ kind: 'computers', title: 'ThinkPad' }).kind?.id).toBe('laptop');
  expect(answered({ kind: 'computers', title: 'Thing' }).kind?.id).toBe('computers');
  expect(answered({ kind: 'shoes', title: 'ThinkPad' }).kind?.id).toBe('shoes');
  expect(answered({ kind: 'desktop', title: 'ThinkPad' }).kind?.id).toBe('desktop');
});

test('a title that leaves it unsure: no kind, its rivals, and the figure of them all together', () => {
  const result = answered({ kind: undefined, title: 'Thing' });
  expect(result.kind).toBeNull();
  expect(result.rivals.map(({ id }) => id)).toEqual(['fridges', 'socks']);
  expect((result.estimate?.high ?? 0) / (result.estimate?.low ?? 1)).toBeGreaterThan(100);
});

test.each([
  [{ kind: 'spoons' }, /^unknown-kind: spoons/],
  [{ mass: '0' }, /^bad-mass: 0 kg/],
  [{ mass: '10000' }, /^bad-mass: 10000 kg/],
  [{ price: '0.01' }, /^unlikely-price/],
  [{ material: 'unobtainium' }, /^unknown-material: .*unobtainium/],
])('%j is noted, and the rest answers', (change, note) => {
  expect(answered(change).notes.join()).toMatch(note);
});

test('a material is known by its name in five languages', () => {
  const plain = answered().estimate?.kg ?? 0;
  for (const material of ['wool', 'Wolle', '100 % laine', 'lana'])
    expect(answered({ material }).estimate?.kg, material).toBeGreaterThan(2 * plain);
});

test.each([
  [{ currency: 'XXX' }, /--currency XXX .*EUR/],
  [{ mass: 'x' }, /--mass must be a number of kg, not x/],
  [{ freight: 'mule' }, /--freight must be one of sea, lorry, rail, air, not mule/],
  [{ shop: 'ZZ' }, /ZZ is not a country/],
  [{ origin: 'ZZ' }, /ZZ is not a country/],
  [{ origin: 'CN-GD' }, /CN-GD is not a country.*--subdivision/],
  [{ versus: 'DE,ZZ' }, /ZZ is not a country/],
  [{ versus: 'CN-ZZ' }, /CN-ZZ is not a part/],
  [{ origin: 'AQ' }, /no factor for AQ/],
  [{ price: '0' }, /--price must be a number above 0, not 0/],
  [{ price: '-5' }, /--price must be a number above 0, not -5/],
  [{ price: 'NaN' }, /--price must be a number above 0, not NaN/],
  [{ price: '0x10' }, /--price must be a number above 0/],
  [{ origin: 'DE', subdivision: 'CN-GD' }, /CN-GD is not a part/],
  [{ kind: undefined }, /--kind is missing/],
  [{ colour: 'red' }, /--colour/],
])('refuses %j', (change, message) => {
  const result = run(change);
  expect('refusal' in result ? result.refusal : '').toMatch(message);
});

test('a place to compare with that has no data is left out and noted', () => {
  const result = answered({ versus: 'DE,AQ' });
  expect(result.alternatives.map(({ code }) => code)).toEqual(['DE']);
  expect(result.notes).toEqual([expect.stringMatching(/^no-data: .*AQ/)]);
});

const shell = (words: string[], input = '') =>
  spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'tools/estimate.ts', ...words], {
    encoding: 'utf8',
    input,
  });

test('the process: JSON and exit code 0, or a message on stderr and exit code 2', () => {
  const words = (price: string) =>
    Object.entries({ ...GOOD, price }).flatMap(([flag, value]) => [`--${flag}`, value]);
  const good = shell(words('49.99'));
  expect(good.status).toBe(0);
  expect(JSON.parse(good.stdout)).toHaveProperty('estimate.kg');
  const bad = shell(words('0'));
  expect([bad.status, bad.stdout]).toEqual([2, '']);
  expect(bad.stderr).toContain('--price must be a number above 0');
}, 30_000);

test('a catalogue in JSON lines: one answer a line in order, a bad line beside its id, the run goes on', () => {
  const lines = [
    '{"id":1,"kind":"laptop","price":999,"currency":"EUR","shop":"DE","origin":"CN","versus":["US"]}',
    '{"id":"two","kind":"laptop","origin":"ZZ"}',
    'not JSON',
    '[]',
    '{"id":5,"category":"computers","mass":0.5}',
  ];
  const run = shell(['--lines'], `${lines.join('\n')}\n`);
  expect(run.status).toBe(0);
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([1, 'two', null, null, 5]);
  expect(answers.map(({ error }) => Boolean(error))).toEqual([false, true, true, true, false]);
  expect(answers[0].alternatives[0].code).toBe('US');
  expect(answers[4].kind.likeliest).toBe('Tablet or e-reader');
}, 30_000);

test('a catalogue as CSV: a head, a row a thing, formulas made text', () => {
  const run = shell(['--csv'], 'id,kind,price,currency,origin\n=1+1,laptop,999,EUR,CN\n2,,,,\n');
  const [head, first, second] = run.stdout.trim().split('\n');
  expect(head).toMatch(/^id,kind,basis,origin,kg,low,high,/);
  expect(first).toMatch(/^'=1\+1,laptop,measured,CN,\d/);
  expect(second).toMatch(/^2,.*--kind is missing/);
}, 30_000);
