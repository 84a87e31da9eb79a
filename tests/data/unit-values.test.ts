/** Shares of pages out of shares of value: what one piece costs where it is made. */
import { expect, test } from 'vitest';
import type { Trade } from '../../data/build/origins/read-trade';
import { sharesOfPages, withUnitValues } from '../../data/build/origins/unit-values';
import { priorShares } from '../../src/model/likely-origins/likely-origins';

test('a share is divided by the root of what a piece costs there; the sum stays', () => {
  const shares = new Map([
    ['IT', 0.4],
    ['CN', 0.4],
    ['XX', 0.1],
  ]);
  const pages = sharesOfPages(
    shares,
    new Map([
      ['IT', 4],
      ['CN', 0.25],
    ]),
  );
  expect([...pages.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.9, 12);
  expect((pages.get('CN') ?? 0) / (pages.get('IT') ?? 1)).toBeCloseTo(4, 12);
  expect((pages.get('XX') ?? 0) / (pages.get('IT') ?? 1)).toBeCloseTo(0.5, 12);
});

test('nothing known of prices leaves the shares as they are', () => {
  const shares = new Map([['IT', 0.3]]);
  expect(sharesOfPages(shares, new Map())).toEqual(shares);
});

test('a group that the trade does not have is named', () => {
  const none: Trade = {
    world: new Map(),
    unitedStates: new Map(),
    home: new Map(),
    intensity: new Map(),
    theta: new Map(),
    groupOfCategory: new Map(),
  };
  expect(() => withUnitValues(none)).toThrow('clothing');
});

test('in the shipped table Swiss watches are a part of what is sold, and not most of it', () => {
  const swiss = priorShares('watches', null).get('CH') ?? 0;
  expect(swiss).toBeGreaterThan(0.02);
  expect(swiss).toBeLessThan(0.25);
  expect(priorShares('watches', null).get('CN') ?? 0).toBeGreaterThan(swiss);
});
