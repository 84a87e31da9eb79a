/** Every country code answers: own row, a regional average that says so, or a clear "no data". */
import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import { countryCodes, findCountry } from '../../../src/model/countries';
import { typical } from '../../../src/model/likely-origins/typical';
import { placeOf } from '../../../src/model/place';
import { findProvince, provinceList } from '../../../src/model/provinces';
import type { Comparison } from '../../../src/model/types';

const purchase = { kind: 'shoes', price: { amount: 80, currency: 'USD' }, shopCountry: 'US' };

test('250 codes: 148 have rows of their own, Antarctica has no data, the rest their region’s', () => {
  expect(countryCodes).toHaveLength(250);
  const counts = { country: 0, region: 0, none: [] as string[] };
  for (const country of countryCodes) {
    const result = typical(purchase, [{ country }]);
    const estimate = 'problem' in result ? undefined : result.places[0];
    if (!estimate) counts.none.push(country);
    else {
      counts[estimate.factor.basis]++;
      expect(estimate.making.kg).toBeGreaterThan(0);
    }
  }
  expect(counts).toEqual({ country: 148, region: 101, none: ['AQ'] });
});

test('an origin without data is a problem with its name', () => {
  expect(compare(purchase, { country: 'AQ' }, [])).toEqual({ problem: 'no-data', given: 'AQ' });
});

test('a place without data is left out of the alternatives, the rest still answers', () => {
  const result = compare(purchase, { country: 'CN' }, [{ country: 'AQ' }, { country: 'VN' }]) as Comparison;
  expect(result.alternatives.map(({ place }) => place.country)).toEqual(['VN']);
});

test('the three labels that CEDA spells in two ways still find their rows', () => {
  for (const country of ['KH', 'CU', 'NF']) {
    const result = typical(purchase, [{ country }]);
    expect('problem' in result ? [] : result.places).toHaveLength(1);
  }
  expect(findCountry('NF')?.region).toBe('Australia and New Zealand');
});

test('currencies', () => {
  const currency = (code: string) => findCountry(code)?.currency;
  expect(['DE', 'CN', 'US', 'GB', 'CH', 'JP', 'HR', 'XK', 'AQ'].map(currency)).toEqual([
    'EUR',
    'CNY',
    'USD',
    'GBP',
    'CHF',
    'JPY',
    'EUR',
    'EUR',
    null,
  ]);
});

// METHOD §2 quotes these multipliers: they move the industries' side. The grid moves the other: its ratio to China's is
// 1 + (grid-only multiplier − 1) / (.43 * .5), electricity .35 of a process, China's x 1.1201354 with 557.5 g per kWh.
test.each([
  ['CN-SC', 0.78],
  ['CN-YN', 0.78],
  ['CN-GD', 0.89],
  ['CN-ZJ', 0.93],
  ['CN-SD', 1.07],
  ['CN-HE', 1.21],
  ['CN-NM', 1.31],
  ['CN-NX', 1.33],
])('%s multiplies China’s industries by %f', (code, multiplier) => {
  const figures = findProvince(code)?.figures;
  expect(figures?.multiplier).toBeCloseTo(multiplier, 2);
  const [province] = (compare(purchase, { country: 'CN' }, [placeOf(code)]) as Comparison).alternatives;
  const grid = 1 + ((figures?.gridOnly ?? 1) - 1) / (0.43 * 0.5);
  const process = 1 + (0.35 * (557.5 / 480) * (grid - 1)) / 1.1201354;
  expect(province?.thingRatio).toBeCloseTo(figures?.multiplier ?? 0, 10);
  expect(province?.processRatio).toBeCloseTo(process, 6);
  expect(province?.ratio).toBeCloseTo((figures?.multiplier ?? 0) ** 0.3 * process ** 0.7, 6);
  expect(province?.factor.province?.subdivision).toBe(code);
});

test('31 provinces; Tibet has no figures and takes China’s', () => {
  expect(provinceList).toHaveLength(31);
  expect(provinceList.filter(({ figures }) => !figures).map(({ code }) => code)).toEqual(['CN-XZ']);
  const result = compare(purchase, { country: 'CN' }, [placeOf('CN-XZ')]) as Comparison;
  expect(result.alternatives[0]?.ratio).toBe(1);
  expect(result.alternatives[0]?.factor.province).toBeUndefined();
});
