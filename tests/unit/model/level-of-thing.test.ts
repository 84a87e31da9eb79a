/** The level of one thing from that of its kind (METHOD §1): each state of knowledge has its powers and its spread. */
import { expect, test } from 'vitest';
import { findKind, kindList } from '../../../src/model/kinds';
import { levelOfThing, NOTHING_KNOWN } from '../../../src/model/level-of-thing';
import { levelOf } from '../../../src/model/levels';

const laptop = findKind('laptop') ?? kindList[0];
const level = levelOf('laptop');
if (!laptop || !level) throw new Error('no laptop');
const { exponents, variance } = level;

test('at the usual price and mass it is the kind’s own, whatever is known of it', () => {
  const usual = { priceUsd: laptop.priceUsd, massKg: laptop.massKg, materialFactor: null };
  for (const known of [usual, { ...usual, priceUsd: null }, { ...usual, massKg: null }, NOTHING_KNOWN])
    expect(levelOfThing(laptop, known).lnKg).toBeCloseTo(Math.log(level.kg), 12);
});

test.each([
  [2, 3, exponents.price * Math.LN2 + exponents.mass * Math.log(3), variance.known],
  [2, null, exponents.priceAlone * Math.LN2, variance.massUnknown],
  [null, 3, exponents.massAlone * Math.log(3), variance.priceUnknown],
  [null, null, 0, variance.neitherKnown],
])('%s times the price, %s times the mass', (dearer, heavier, shift, spread) => {
  const thing = levelOfThing(laptop, {
    priceUsd: dearer === null ? null : laptop.priceUsd * dearer,
    massKg: heavier === null ? null : laptop.massKg * heavier,
    materialFactor: null,
  });
  expect(thing.lnKg).toBeCloseTo(Math.log(level.kg) + shift, 12);
  expect(thing.variance).toBe(spread);
});

test('knowing less is never a narrower range', () => {
  for (const { id } of kindList) {
    const spread = levelOf(id)?.variance;
    if (!spread) throw new Error(`no level for ${id}`);
    expect(spread.massUnknown, id).toBeGreaterThanOrEqual(spread.known);
    expect(spread.priceUnknown, id).toBeGreaterThanOrEqual(spread.known);
    expect(spread.neitherKnown, id).toBeGreaterThanOrEqual(Math.max(spread.massUnknown, spread.priceUnknown));
  }
});

test('a material plays no part outside of clothing and textiles', () => {
  const plain = levelOfThing(laptop, NOTHING_KNOWN);
  expect(levelOfThing(laptop, { ...NOTHING_KNOWN, materialFactor: 3.23 })).toEqual(plain);
});

test('makers differ by about .5 and products by .4 (METHOD 2): no range is narrower than the makers, none past 30 times', () => {
  for (const { id } of kindList) {
    const half = Math.exp(1.6448536 * Math.sqrt(levelOf(id)?.variance.known ?? 0));
    expect(half, id).toBeGreaterThan(2);
    expect(half, id).toBeLessThan(30);
  }
});
