/** The arithmetic behind `npm run validate`. */
import { expect, test } from 'vitest';
import type { LeftOut } from '../../../data/build/levels/left-out';
import { tallyOf } from '../../../data/build/levels/tally';
import { makingKg } from '../../../tools/validate/estimate';
import { spearman } from '../../../tools/validate/exiobase34';
import { findingsTable, holds, ratioOf } from '../../../tools/validate/finding';
import { levelTable } from '../../../tools/validate/levels';

test('Spearman: the same order is 1, the opposite −1, ties take their mean rank', () => {
  expect(spearman([1, 2, 3, 4], [10, 20, 30, 1000])).toBeCloseTo(1, 12);
  expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
  // By hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4 give .9487.
  expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
});

test('a range holds what lies in it', () => {
  const finding = { what: 'x', theirsKg: 4, oursKg: 8, lowKg: 3.9, highKg: 16 };
  expect([ratioOf(finding), holds(finding), holds({ ...finding, theirsKg: 3.8 })]).toEqual([2, true, false]);
  expect(findingsTable([finding])).toContain('| x | 4.00 | 8.00 (3.90–16.0) | 2.00 | yes |');
});

// Three products of one maker, one of another; sd .5, so a range holds |ln| <= .8224.
const results: LeftOut[] = [
  ['A', 0.1],
  ['A', 0.2],
  ['A', 1],
  ['B', -0.9],
].map(([maker, lnRatio]) => ({
  maker: String(maker),
  family: 'food',
  kind: 'beer',
  lnRatio: Number(lnRatio),
  sd: 0.5,
}));

test('a tally by hand: two of four hold, by maker (2/3 + 0) / 2', () => {
  const tally = tallyOf(results);
  expect([tally.products, tally.makers, tally.coverage]).toEqual([4, 2, 0.5]);
  expect(tally.coverageByMaker).toBeCloseTo(1 / 3, 12);
  expect(tally.rms).toBeCloseTo(Math.sqrt((0.01 + 0.04 + 1 + 0.81) / 4), 12);
  expect(tally.medianOursOverTheirs).toBeCloseTo(Math.exp(-0.2), 12);
  expect(tally.width).toBeCloseTo(Math.exp(1.6448536 * 0.5), 6);
});

test('the table has a line for all and one for each family', () => {
  const table = levelTable('method', [{ name: 'METHOD 2', results }]);
  expect(table.split('\n')).toHaveLength(4);
  expect(table).toContain('| METHOD 2 | food | 4 | 2 |');
});

test('an input that the model refuses is an error with its name', () => {
  const price = { amount: 1, currency: 'USD' };
  expect(() => makingKg({ kind: 'spoons', price, shopCountry: 'US' }, 'CN')).toThrow('unknown-kind');
});
