import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/model/compare';
import type { OriginClues } from '../../../../src/model/likely-origins/likely-origins';
import { typical } from '../../../../src/model/likely-origins/typical';
import { mixtureQuantile } from '../../../../src/model/mixture';
import type { Purchase, Typical } from '../../../../src/model/types';
import { normalDraws, uniformDraws } from '../draws';

const shirt: Purchase = { kind: 't-shirt', price: { amount: 25, currency: 'EUR' }, shopCountry: 'DE' };

function of(purchase: Purchase, clues?: OriginClues): Typical {
  const answer = typical(purchase, [], clues);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
}

test('the figure is the mean of the places’ figures by their shares', () => {
  const { making, likelyOrigins } = of(shirt);
  const mean = likelyOrigins.reduce((sum, { share, kg }) => sum + share * kg, 0);
  expect(making.kg).toBeCloseTo(mean, 9);
  expect(likelyOrigins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(making.lowKg).toBeLessThan(making.kg);
  expect(making.highKg).toBeGreaterThan(making.kg);
});

test('saying the place never changes what that place was shown with', () => {
  for (const { place, kg } of of(shirt).likelyOrigins) {
    const stated = compare(shirt, place, []);
    if ('problem' in stated) throw new Error(stated.problem);
    expect(stated.origin.making.kg).toBeCloseTo(kg, 9);
  }
});

describe('the 90 % range is that of 100,000 draws', () => {
  test.each<[string, Purchase]>([
    ['a T-shirt in Germany', shirt],
    ['cheese in France', { kind: 'cheese', price: { amount: 6, currency: 'EUR' }, shopCountry: 'FR' }],
    [
      'a laptop in the United States',
      { kind: 'laptop', price: { amount: 900, currency: 'USD' }, shopCountry: 'US' },
    ],
  ])('%s', (_, purchase) => {
    const { making, likelyOrigins } = of(purchase);
    const compared = likelyOrigins.map(({ place, share }) => {
      const stated = compare(purchase, place, []);
      if ('problem' in stated) throw new Error(stated.problem);
      const { kg, highKg } = stated.origin.making;
      return { share, lnKg: Math.log(kg), sd: Math.log(highKg / kg) / 1.6448536 };
    });
    const [place, normal] = [uniformDraws(1), normalDraws(2)];
    const sampled = Float64Array.from({ length: 100_000 }, () => {
      let left = place();
      const one = compared.find(({ share }) => {
        left -= share;
        return left <= 0;
      });
      return one ? Math.exp(one.lnKg + one.sd * normal()) : Number.NaN;
    }).sort();
    expect(Math.abs(Math.log(making.lowKg / (sampled[5000] ?? 0)))).toBeLessThan(0.02);
    expect(Math.abs(Math.log(making.highKg / (sampled[95_000] ?? 0)))).toBeLessThan(0.02);
    const parts = compared.map(({ share, lnKg, sd }) => ({ weight: share, lnKg, sd }));
    expect(making.lowKg / mixtureQuantile(parts, 0.05)).toBeCloseTo(1, 2);
  });
});

test('claims narrow the mixture to what they say', () => {
  const { likelyOrigins, making } = of(shirt, { only: ['PT', 'CN'] });
  const kgs = likelyOrigins.map(({ kg }) => kg);
  expect(likelyOrigins).toHaveLength(2);
  expect(making.kg).toBeGreaterThan(Math.min(...kgs));
  expect(making.kg).toBeLessThan(Math.max(...kgs));
});

test('a shop’s country that is none takes the world’s shares; no kind is a problem', () => {
  expect(of({ ...shirt, shopCountry: 'ZZ' })).toMatchObject({ shopCountry: null });
  expect(typical({ ...shirt, kind: 'spoons' })).toEqual({ problem: 'unknown-kind', given: 'spoons' });
});

test('of several kinds that it may be, each brings its own places', () => {
  const mixed = of({
    kind: 'wine',
    kindProbability: 0.5,
    rivals: [{ id: 't-shirt', probability: 0.5 }],
    kindUnsure: true,
    shopCountry: 'DE',
  });
  const codes = mixed.likelyOrigins.slice(0, 6).map(({ place }) => place.country);
  expect(codes).toEqual(expect.arrayContaining(['CN', 'FR']));
});
