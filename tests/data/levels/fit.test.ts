/** Levels out of evidence (METHOD §1): what is used, what is not, what is said of it. */
import { expect, test } from 'vitest';
import type { Evidence } from '../../../data/build/levels/evidence';
import { centres, fitExponents } from '../../../data/build/levels/exponents';
import { atReference, fitLevels } from '../../../data/build/levels/fit';
import { predictiveVariance } from '../../../data/build/levels/left-out';
import { stateVariances } from '../../../data/build/levels/states';
import { normalDraws } from '../../unit/model/draws';

const row = (change: Partial<Evidence>): Evidence => ({
  kinds: ['laptop'],
  family: 'electronics',
  maker: 'A',
  product: 'x',
  source: 'Boavizta',
  kg: 100,
  priceUsd: 900,
  massKg: 1.8,
  perKg: false,
  origin: 'CN',
  quality: 1,
  checkOnly: false,
  ...change,
});
const kinds = ['laptop', 'tablet', 'desktop'].map((id) => ({ id, family: 'electronics' as const }));
const references = new Map([
  ['laptop', { priceUsd: 900, massKg: 1.8 }],
  ['tablet', { priceUsd: 450, massKg: 0.5 }],
  ['desktop', { priceUsd: 900, massKg: 7 }],
]);
const flat = () => () => 0;
const fitted = (evidence: Evidence[]) => fitLevels(evidence, kinds, references, flat);

test('rows for checking only change nothing', () => {
  const rows = [
    row({}),
    row({ maker: 'B', kg: 150 }),
    row({ kinds: ['tablet'], kg: 50, priceUsd: 450, massKg: 0.5 }),
  ];
  const ademe = row({ maker: 'ADEME', kg: 5000, checkOnly: true });
  expect(fitted([...rows, ademe])).toEqual(fitted(rows));
});

test('basis, makers, products, sources and place are those of the kind’s own measured things', () => {
  const levels = fitted([
    row({}),
    row({ product: 'y' }),
    row({ maker: 'B', origin: 'MX' }),
    row({ kinds: ['tablet', 'desktop'], maker: 'B', origin: 'VN' }),
    row({ kinds: ['tablet'], maker: 'Build-up', source: 'Build-up from material factors', quality: 0.5 }),
  ]).levels;
  expect(levels.get('laptop')).toMatchObject({ basis: 'measured', makers: 2, products: 3, origin: 'CN' });
  expect(levels.get('tablet')).toMatchObject({ basis: 'few', makers: 1, products: 1, origin: 'VN' });
  expect(levels.get('tablet')?.sources).toEqual(['Boavizta', 'bills of materials']);
  expect(levels.get('desktop')).toMatchObject({ basis: 'borrowed', makers: 0, origin: 'VN' });
});

test('a kind that only neighbours speak for is less sure than one of its own', () => {
  const rows = [row({ kinds: ['tablet', 'desktop'] }), row({})];
  const found = fitted(rows);
  expect(predictiveVariance(found, 'desktop', 'electronics')).toBeGreaterThan(
    predictiveVariance(found, 'tablet', 'electronics'),
  );
});

test('a thing is carried to its kind’s usual price and mass with what is known of it', () => {
  const exponents = { price: 0.4, mass: 0.3, priceAlone: 0.6, massAlone: 0.5 };
  const reference = { priceUsd: 900, massKg: 1.8 };
  const at = (change: Partial<Evidence>) => atReference(row(change), reference, exponents) - Math.log(100);
  expect(at({})).toBeCloseTo(0, 12);
  expect(at({ priceUsd: 1800, massKg: 3.6 })).toBeCloseTo(-0.7 * Math.LN2, 12);
  expect(at({ priceUsd: 1800, massKg: null })).toBeCloseTo(-0.6 * Math.LN2, 12);
  expect(at({ priceUsd: null, massKg: 3.6 })).toBeCloseTo(-0.5 * Math.LN2, 12);
  expect(at({ priceUsd: null, massKg: null })).toBeCloseTo(0, 12);
  expect(at({ kg: 10, perKg: true })).toBeCloseTo(Math.log(18 / 100), 12);
});

test('powers that things were made up with are found; few things leave METHOD 2’s', () => {
  const normal = normalDraws(9);
  const many = Array.from({ length: 400 }, (_, i) => {
    const [price, mass] = [0.6 * normal(), 0.6 * normal()];
    return row({
      maker: `m${i % 20}`,
      priceUsd: 900 * Math.exp(price),
      massKg: 1.8 * Math.exp(mass),
      kg: 100 * Math.exp(0.7 * price + 0.1 * mass + 0.1 * normal()),
    });
  });
  const found = fitExponents(many, 'made', true);
  expect(found.price).toBeCloseTo(0.7, 1);
  expect(found.mass).toBeCloseTo(0.1, 1);
  const few = fitExponents(many.slice(0, 1), 'made');
  for (const name of ['price', 'mass', 'priceAlone', 'massAlone'] as const)
    expect(few[name]).toBeCloseTo(centres.made[name], 12);
});

test('what not knowing adds is never below nought, and nothing where it hides nothing', () => {
  const same = [row({}), row({ maker: 'B', kg: 120 })];
  const exponents = { price: 0.4, mass: 0.3, priceAlone: 0.6, massAlone: 0.5 };
  const usual = stateVariances(same, references, exponents, () => Math.log(100));
  expect(usual).toEqual({ massUnknown: 0, priceUnknown: 0, neitherKnown: 0 });
  const dear = [row({ priceUsd: 9000, kg: 100 * 10 ** 0.4 })];
  // Without its price nothing explains it: (ln 10 * .4)².
  expect(stateVariances(dear, references, exponents, () => Math.log(100)).neitherKnown).toBeCloseTo(
    (0.4 * Math.LN10) ** 2,
    10,
  );
});
