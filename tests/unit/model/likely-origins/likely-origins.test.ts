import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindLines } from '../../../../data/build/kinds/kind-list';
import { tradeDestinations } from '../../../../data/tables/origins';
import { countryCodes } from '../../../../src/model/countries';
import {
  type LikelyOrigin,
  likelyOrigins,
  priorShares,
} from '../../../../src/model/likely-origins/likely-origins';

const of = (kind: string, shop: string | null, clues = {}) =>
  likelyOrigins([{ id: kind, probability: 1 }], shop, clues);
const shareOf = (places: readonly LikelyOrigin[], code: string) =>
  places.find(({ country }) => country === code)?.share ?? 0;
const odds = (share: number) => share / (1 - share);

describe('for every kind and every country', () => {
  const kinds = kindLines.map(({ id }) => id);
  test('shares sum to one, the largest first, and never one place alone', () => {
    for (const kind of kinds) {
      for (const shop of [null, 'US', 'DE', 'CN', 'IN', 'EG', 'MT']) {
        const places = of(kind, shop);
        expect(places.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(places.length).toBeGreaterThan(8);
        expect(places[0]?.share).toBeLessThan(0.985);
        expect(places.every(({ share }, i) => share <= (places[i - 1]?.share ?? 1))).toBe(true);
      }
    }
  });
  test('evidence moves a place the way it points, whatever the place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...tradeDestinations),
        fc.constantFrom(...countryCodes),
        fc.double({ min: 1.5, max: 500, noNaN: true }),
        (kind, shop, place, ratio) => {
          const before = shareOf(of(kind, shop), place);
          expect(shareOf(of(kind, shop, { evidence: [{ places: [place], ratio }] }), place)).toBeGreaterThan(
            before,
          );
          const against = of(kind, shop, { evidence: [{ places: [place], ratio: 1 / ratio }] });
          if (before > 0.001) expect(shareOf(against, place)).toBeLessThan(before);
        },
      ),
    );
  });
});

test('a place’s odds grow by the ratio, and by a hundred at most however much points there', () => {
  const before = odds(shareOf(of('shirt', 'DE'), 'PT'));
  const with8 = odds(shareOf(of('shirt', 'DE', { evidence: [{ places: ['PT'], ratio: 8 }] }), 'PT'));
  expect(with8 / before).toBeCloseTo(8, 6);
  const heap = Array(5).fill({ places: ['PT'], ratio: 20 });
  expect(odds(shareOf(of('shirt', 'DE', { evidence: heap }), 'PT')) / before).toBeCloseTo(100, 6);
});

test('a silent page lowers the odds of home', () => {
  const prior = priorShares('staples', 'FR');
  const home = (prior.get('FR') ?? 0) / (1 - (prior.get('FR') ?? 0) - (prior.get('ZZ') ?? 0));
  expect(odds(shareOf(of('staples', 'FR'), 'FR')) / home).toBeCloseTo(0.88, 6);
});

test('a page that names places and not which keeps to them; "imported" leaves home out', () => {
  const two = of('shirt', 'DE', { only: ['CN', 'PT'] });
  expect(two.map(({ country }) => country)).toEqual(['CN', 'PT']);
  expect(of('shirt', 'DE', { only: ['AQ'] })).toEqual([{ country: 'AQ', share: 1 }]);
  expect(shareOf(of('shirt', 'US', { imported: true }), 'US')).toBe(0);
});

test('the shop’s country counts: food is mostly of there, clothes are not', () => {
  expect(of('milk-yoghurt', 'FR')[0]?.country).toBe('FR');
  expect(
    of('t-shirt', 'FR')
      .slice(0, 3)
      .map(({ country }) => country),
  ).toContain('CN');
  expect(shareOf(of('t-shirt', 'US'), 'MX')).toBeGreaterThan(shareOf(of('t-shirt', 'DE'), 'MX'));
});

test('several kinds are weighed; what is no kind says nothing', () => {
  const both = likelyOrigins(
    [
      { id: 'wine', probability: 0.5 },
      { id: 't-shirt', probability: 0.5 },
    ],
    'DE',
  );
  const [wine, shirt] = [of('wine', 'DE'), of('t-shirt', 'DE')];
  expect(shareOf(both, 'CN')).toBeGreaterThan(shareOf(wine, 'CN'));
  expect(shareOf(both, 'CN')).toBeLessThan(shareOf(shirt, 'CN'));
  expect(of('no-such-kind', null)).toEqual([]);
});
