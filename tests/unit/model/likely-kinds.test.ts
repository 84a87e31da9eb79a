/** Doubt about the kind widens the range, and several kinds together are the mixture that they are (METHOD §5). */
import { expect, test } from 'vitest';
import { findKind, type Kind } from '../../../src/model/kinds';
import { levelOfThing, NOTHING_KNOWN } from '../../../src/model/level-of-thing';
import { levelWithRivals, likelyKinds, mixedLevel } from '../../../src/model/likely-kinds';

const kind = (id: string): Kind => {
  const found = findKind(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const [laptop, tablet] = [kind('laptop'), kind('tablet')];
const lnOf = (one: Kind) => levelOfThing(one, NOTHING_KNOWN).lnKg;

test('by hand: .6 laptop and .4 tablet', () => {
  const mixed = mixedLevel(
    [
      { kind: laptop, probability: 0.6 },
      { kind: tablet, probability: 0.4 },
    ],
    NOTHING_KNOWN,
  );
  const middle = 0.6 * lnOf(laptop) + 0.4 * lnOf(tablet);
  const between = 0.6 * 0.4 * (lnOf(laptop) - lnOf(tablet)) ** 2;
  const within =
    0.6 * levelOfThing(laptop, NOTHING_KNOWN).variance + 0.4 * levelOfThing(tablet, NOTHING_KNOWN).variance;
  expect(mixed?.lnKg).toBeCloseTo(middle, 12);
  expect(mixed?.variance).toBeCloseTo(within + between, 12);
  expect(mixed?.kind.id).toBe('laptop');
});

test('rivals leave the kg and widen the range, by hand: .3 of 1 at the tablet’s distance', () => {
  const own = levelOfThing(laptop, NOTHING_KNOWN);
  const doubted = levelWithRivals(
    { kind: laptop, probability: 0.7 },
    [{ kind: tablet, probability: 0.3 }],
    NOTHING_KNOWN,
  );
  expect(doubted.lnKg).toBe(own.lnKg);
  expect(doubted.variance).toBeCloseTo(own.variance + 0.3 * (lnOf(laptop) - lnOf(tablet)) ** 2, 12);
  const sure = levelWithRivals({ kind: laptop, probability: 1 }, [], NOTHING_KNOWN);
  expect(sure.variance).toBe(own.variance);
});

test('kinds are alike until something is known; their probabilities sum to one', () => {
  const alike = likelyKinds([laptop, tablet], NOTHING_KNOWN);
  expect(alike.map(({ probability }) => probability)).toEqual([0.5, 0.5]);
  const light = likelyKinds([laptop, tablet], { ...NOTHING_KNOWN, massKg: 0.45 });
  expect(light[0]?.kind.id).toBe('tablet');
  expect(light.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
});

test('nothing to mix is nothing', () => {
  expect(mixedLevel([], NOTHING_KNOWN)).toBeNull();
});
