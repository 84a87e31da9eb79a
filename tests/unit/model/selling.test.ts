/**
 * Moving and selling in the shop's country, by hand: 50 EUR in Germany are 43.40096 USD of 2023 without tax
 * (t-shirt.test.ts). CEDA 2025, Germany, kg per USD: lorry transport .262124, nondurable wholesale .155614, web shops
 * .094897; groceries' wholesale .185905, food shops .288201. Shares: BEA 2017.
 *   clothing: 43.40096 * (.0144 * .262124 + .1466 * .155614 + .5014 * .094897) = .16382 + .99010 + 2.06509 = 3.21901
 *   sweets:   43.40096 * (.0113 * .262124 + .0932 * .185905 + .3163 * .288201) = .12856 + .75198 + 3.95632 = 4.83686
 */
import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import type { Comparison } from '../../../src/model/types';

const sell = (kind: string, shopCountry: string, origin = 'CN') =>
  (
    compare({ kind, price: { amount: 50, currency: 'EUR' }, shopCountry }, { country: origin }, [
      { country: 'VN' },
    ]) as Comparison
  ).selling;

test.each([
  ['clothing', [0.16382, 0.9901, 2.06509], 3.21901],
  ['sweets', [0.12856, 0.75198, 3.95632], 4.83686],
] as const)('%s', (category, [transport, wholesale, retail], whole) => {
  const selling = sell(category, 'DE');
  expect(selling?.transportKg).toBeCloseTo(transport, 3);
  expect(selling?.wholesaleKg).toBeCloseTo(wholesale, 3);
  expect(selling?.retailKg).toBeCloseTo(retail, 3);
  expect(selling?.kg).toBeCloseTo(whole, 3);
});

test('the same whatever the origin', () => {
  expect(sell('toys', 'FR', 'CN')).toEqual(sell('toys', 'FR', 'DE'));
});

test('a shop in a country without factors takes its subregion’s; one in Antarctica has none', () => {
  expect(sell('toys', 'CU')?.kg).toBeGreaterThan(0);
  expect(sell('toys', 'AQ')).toBeNull();
});
