/** Moving and selling against METHOD §6's figures and by hand. */
import { describe, expect, test } from 'vitest';
import { kgPerTonneKm, seaPorts } from '../../../../data/tables/freight';
import { compare } from '../../../../src/model/compare';
import { greatCircleKm, portToPortKm, sharesLand } from '../../../../src/model/freight/distance';
import { freightOf } from '../../../../src/model/freight/freight';
import { routeOf } from '../../../../src/model/freight/route';
import type { Comparison, Mass, Purchase } from '../../../../src/model/types';

const kilo: Mass = { massKg: 1, source: 'page' };
const modes = (from: string, to: string, wanted?: 'air' | 'rail' | 'lorry' | 'sea') =>
  routeOf(from, to, wanted)?.legs.map(({ mode }) => mode);

test('kg per tonne-kilometre as METHOD §6 quotes them', () => {
  expect(kgPerTonneKm.sea).toBeCloseTo(0.0198, 4);
  expect(kgPerTonneKm.lorry).toBeCloseTo(0.125, 3);
  expect(kgPerTonneKm.rail).toBeCloseTo(0.0347, 4);
  expect(kgPerTonneKm.air).toBeCloseTo(1.034, 2);
});

test('ways by sea as METHOD §6 quotes them; the nearer coast of the United States', () => {
  expect(portToPortKm('CN', 'US')).toBe(10_656);
  expect(portToPortKm('NL', 'CN')).toBe(19_547);
  expect(seaPorts).toHaveLength(56);
});

describe('the usual way', () => {
  test('over the sea, and by lorry from the port to a country that has none', () => {
    expect(modes('CN', 'US')).toEqual(['sea']);
    expect(modes('VN', 'HU')).toEqual(['sea', 'lorry']);
    expect(modes('BO', 'CH')).toEqual(['lorry', 'sea', 'lorry']);
  });
  test('by lorry where there is land between and it is not too far', () => {
    expect(modes('PT', 'DE')).toEqual(['lorry']);
    expect(modes('IE', 'DE')).toEqual(['lorry']);
    expect(modes('MX', 'US')).toEqual(['lorry']);
    expect(modes('US', 'US')).toEqual(['lorry']);
    expect(modes('CN', 'DE')).toEqual(['sea']);
  });
  test('no lorry crosses the Sea of Japan or South Korea’s closed border', () => {
    expect(sharesLand('KR', 'CN')).toBe(false);
    expect(modes('KR', 'CN')).toEqual(['sea']);
    expect(modes('JP', 'CN')).toEqual(['sea']);
  });
});

describe('a way that is asked for', () => {
  test('air flies the great circle, rail takes the land', () => {
    expect(modes('CN', 'DE', 'air')).toEqual(['air']);
    expect(modes('CN', 'DE', 'rail')).toEqual(['rail']);
  });
  test('what cannot be gives the usual way', () => {
    expect(modes('CN', 'US', 'lorry')).toEqual(['sea']);
    expect(modes('DE', 'DE', 'air')).toEqual(['lorry']);
  });
});

test('China to France by sea, by hand: 19,180 km x .01977 / 1,000 = .379 kg per kg; by air 24 times that', () => {
  const sea = freightOf('CN', 'FR', kilo);
  const air = freightOf('CN', 'FR', kilo, 'air');
  expect(sea?.kg).toBeCloseTo(0.379, 3);
  expect((air?.kg ?? 0) / (sea?.kg ?? 1)).toBeGreaterThan(20);
  // CEPII has 8,743 km; the table's rounding is at most 2 %.
  expect(Math.abs((greatCircleKm('CN', 'FR') ?? 0) / 8743 - 1)).toBeLessThan(0.02);
});

test('a usual mass widens the range; the mass scales the kg', () => {
  const known = freightOf('CN', 'DE', { massKg: 2, source: 'page' });
  const guessed = freightOf('CN', 'DE', { massKg: 2, source: 'usual' });
  expect(known?.kg).toBe(guessed?.kg);
  expect((guessed?.highKg ?? 0) / (known?.highKg ?? 1)).toBeGreaterThan(1.4);
  expect((known?.kg ?? 0) / (freightOf('CN', 'DE', kilo)?.kg ?? 1)).toBeCloseTo(2, 10);
});

test('a country without distances has no freight, and the rest still answers', () => {
  const purchase: Purchase = { kind: 'toys', price: { amount: 20, currency: 'EUR' }, shopCountry: 'DE' };
  const result = compare(purchase, { country: 'SJ' }, [{ country: 'CN' }]) as Comparison;
  expect(result.origin.freight).toBeNull();
  expect(result.origin.making.kg).toBeGreaterThan(0);
  expect(result.alternatives[0]?.freight?.mode).toBe('sea');
});

describe('components of a comparison', () => {
  const purchase: Purchase = {
    kind: 'clothing',
    price: { amount: 50, currency: 'EUR' },
    shopCountry: 'DE',
  };
  const result = compare(purchase, { country: 'CN' }, [{ country: 'PT' }, { country: 'VN' }]) as Comparison;

  test('freight is its own component: making is what it was', () => {
    // METHOD 2's clothing at its own price and mass; no freight in it.
    const alone = compare({ ...purchase, freight: 'air' }, { country: 'CN' }, []) as Comparison;
    expect(alone.origin.making).toEqual(result.origin.making);
    expect(result.origin.freight?.mass).toEqual({ massKg: 0.4, source: 'usual' });
    expect(result.origin.freight?.kg).toBeCloseTo(0.4 * 0.387, 1);
  });
  test('selling: the shares of the price without tax, and their sum', () => {
    const { selling } = result;
    expect(selling?.kg).toBeGreaterThan(0);
    expect(selling?.kg).toBeCloseTo(
      (selling?.transportKg ?? 0) + (selling?.wholesaleKg ?? 0) + (selling?.retailKg ?? 0),
      10,
    );
  });
  test('air overturns the ranking for a heavy cheap thing, not for this shirt', () => {
    expect(result.alternatives[0]?.air.alternativeFlownOverturns).toBe(false);
    const pans: Purchase = {
      kind: 'kitchenware',
      price: { amount: 20, currency: 'EUR' },
      shopCountry: 'DE',
      mass: { massKg: 5, source: 'page' },
    };
    const [us, de] = (compare(pans, { country: 'CN' }, [{ country: 'US' }, { country: 'DE' }]) as Comparison)
      .alternatives;
    expect(us?.differenceKg).toBeLessThan(0);
    expect(us?.air).toEqual({ originFlownOverturns: false, alternativeFlownOverturns: true });
    expect(de?.air.alternativeFlownOverturns).toBe(false);
  });
});

test.each([-1, 0, Number.NaN, 1e6])('a mass of %d kg gives a note; the kind’s own stands in', (massKg) => {
  const toy: Purchase = { kind: 'toys', price: { amount: 20, currency: 'EUR' }, shopCountry: 'DE' };
  const without = compare(toy, { country: 'CN' }, []) as Comparison;
  expect(compare({ ...toy, mass: { massKg, source: 'person' } }, { country: 'CN' }, [])).toEqual({
    ...without,
    notes: [{ problem: 'bad-mass', given: String(massKg) }],
  });
  expect(without.origin.freight?.mass.source).toBe('usual');
});
