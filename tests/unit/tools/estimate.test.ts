/** The command-line face of the model: the shape it prints, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { consumerSectors } from '../../../src/model/categories';
import { readRequest } from '../../../tools/estimate/request';
import { resultOf } from '../../../tools/estimate/result';

const GOOD = {
  category: 'clothing',
  price: '49.99',
  currency: 'EUR',
  shop: 'DE',
  origin: 'CN',
  versus: 'DE,VN,TR',
};

function run(change: Record<string, string | undefined> = {}) {
  const words = Object.entries({ ...GOOD, ...change }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );
  const request = readRequest(words);
  return 'refusal' in request ? request : resultOf(request);
}

test('prints one object in the agreed shape', () => {
  const result = run({ subdivision: 'CN-GD', mass: '0.4' });
  if ('refusal' in result) throw new Error(result.refusal);
  expect(result.dataset).toContain('CEDA by Watershed');
  expect(result.category).toEqual({ id: 'clothing', name: 'Clothing', sector: '315000' });
  expect(Object.keys(result.price)).toEqual(['amount', 'currency', 'producerUsd2023']);
  expect(result.origin).toEqual({ code: 'CN', name: 'China', subdivision: 'CN-GD' });
  expect(Object.keys(result.estimate)).toEqual(['kg', 'low', 'high']);
  expect(result.alternatives.map(({ code }) => code)).toEqual(['DE', 'VN', 'TR']);
  expect(Object.keys(result.alternatives[0] ?? {})).toEqual(
    expect.arrayContaining(
      'code name kg low high differenceKg ratio probabilityLower verdict sameSpendKg regionalAverage imputed'.split(
        ' ',
      ),
    ),
  );
});

test('prints components, the three estimates, why and province', () => {
  const result = run({ subdivision: 'CN-GD', mass: '0.2', freight: 'air' });
  if ('refusal' in result) throw new Error(result.refusal);
  const { making, freight, selling } = result.components;
  expect(making.kg).toBe(result.estimate.kg);
  expect(freight).toMatchObject({ mode: 'air', massKg: 0.2, massSource: 'person' });
  expect(selling?.kg).toBeGreaterThan(0);
  expect(result.province).toMatchObject({ subdivision: 'CN-GD', multiplier: 0.887 });
  const [germany] = result.alternatives;
  expect(germany?.sameSpendKg).toBeLessThan(germany?.kg ?? 0);
  expect(germany?.sameProcessKg).toBeGreaterThan(germany?.kg ?? 0);
  const why = germany?.why;
  const parts = why && why.carbonPerEnergy + why.energyPerOutput + why.priceLevel + why.industry;
  expect(parts).toBeCloseTo(why?.total ?? Number.NaN, 12);
});

test('no subdivision is null; a regional average and a mended cell say so', () => {
  const result = run({ category: '334111', versus: 'US,KH,CU' });
  if ('refusal' in result) throw new Error(result.refusal);
  expect(result.origin.subdivision).toBeNull();
  const [us, , cuba] = result.alternatives;
  expect([us?.imputed, us?.regionalAverage]).toEqual([true, false]);
  expect([cuba?.imputed, cuba?.regionalAverage]).toEqual([false, true]);
});

test('takes each of the 117 consumer sectors', () => {
  expect(consumerSectors).toHaveLength(117);
  for (const category of consumerSectors) expect(run({ category })).not.toHaveProperty('refusal');
});

test.each([
  [{ category: 'spoons' }, /--category spoons .*clothing.*315000/],
  [{ currency: 'XXX' }, /--currency XXX .*EUR/],
  [{ mass: '-2' }, /--mass must be a number of kg above 0, not -2/],
  [{ mass: '200000' }, /--mass must be .* at most 100000/],
  [{ freight: 'mule' }, /--freight must be one of sea, lorry, rail, air, not mule/],
  [{ shop: 'ZZ' }, /ZZ is not a country/],
  [{ origin: 'ZZ' }, /ZZ is not a country/],
  [{ origin: 'CN-GD' }, /CN-GD is not a country.*--subdivision/],
  [{ versus: 'DE,ZZ' }, /ZZ is not a country/],
  [{ versus: 'CN-ZZ' }, /CN-ZZ is not a part/],
  [{ versus: 'DE,AQ' }, /no factor for AQ/],
  [{ origin: 'AQ' }, /no factor for AQ/],
  [{ price: '0' }, /--price must be a number above 0, not 0/],
  [{ price: '-5' }, /--price must be a number above 0, not -5/],
  [{ price: 'NaN' }, /--price must be a number above 0, not NaN/],
  [{ price: '0x10' }, /--price must be a number above 0/],
  [{ mass: '-1' }, /--mass must be a number of kg above 0/],
  [{ origin: 'DE', subdivision: 'CN-GD' }, /CN-GD is not a part/],
  [{ category: undefined }, /--category is missing/],
  [{ versus: undefined }, /--versus is missing/],
  [{ versus: ',' }, /--versus is missing/],
  [{ colour: 'red' }, /--colour/],
])('refuses %j', (change, message) => {
  const result = run(change);
  expect('refusal' in result ? result.refusal : '').toMatch(message);
});

test('the process: JSON and exit code 0, or a message on stderr and exit code 2', () => {
  const shell = (price: string) => {
    const words = Object.entries({ ...GOOD, price }).flatMap(([flag, value]) => [`--${flag}`, value]);
    return spawnSync('node', ['node_modules/tsx/dist/cli.mjs', 'tools/estimate.ts', ...words], {
      encoding: 'utf8',
    });
  };
  const good = shell('49.99');
  expect(good.status).toBe(0);
  expect(JSON.parse(good.stdout)).toHaveProperty('estimate.kg');
  const bad = shell('0');
  expect([bad.status, bad.stdout]).toEqual([2, '']);
  expect(bad.stderr).toContain('--price must be a number above 0');
}, 30_000);
