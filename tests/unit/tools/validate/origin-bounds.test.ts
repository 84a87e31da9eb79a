import { expect, test } from 'vitest';
import type { LabelledOrigin } from '../../../../tools/validate/labelled-origins';
import { foretoldLoss, leastLoss, lossError } from '../../../../tools/validate/origin-bounds';
import { scoreOf } from '../../../../tools/validate/origin-score';

const page = (shopCountry: string, ...stated: string[]): LabelledOrigin => ({
  shop: 'shop.example',
  kinds: [],
  shopCountry,
  stated,
  hints: [],
});
const halves = () =>
  new Map([
    ['CN', 0.5],
    ['DE', 0.5],
  ]);
const world = () => new Map([['VN', 1]]);

test('the shares of two like places foretell ln 2, and lose it wherever the thing is from', () => {
  const pages = [page('DE', 'DE'), page('DE', 'CN')];
  expect(foretoldLoss(pages, halves)).toBeCloseTo(Math.LN2);
  expect(scoreOf(pages, halves).logLoss).toBeCloseTo(Math.LN2);
  expect(lossError(pages, halves)).toBeCloseTo(0);
});

test('pages that are all from home: the bound raises home’s odds as far as it may', () => {
  const pages = [page('DE', 'DE'), page('DE', 'DE')];
  expect(leastLoss(pages, halves, world)).toBeCloseTo(-Math.log(8 ** 1 / (8 + 1)), 6);
});

test('a place that only the world’s shares know is reached by a part of them', () => {
  const pages = [page('DE', 'VN')];
  expect(scoreOf(pages, halves).logLoss).toBeGreaterThan(9);
  expect(leastLoss(pages, halves, world)).toBeCloseTo(-Math.log(0.5), 6);
});

test('two pages of unlike losses: the error of their mean', () => {
  const pages = [page('DE', 'DE'), page('DE', 'CN', 'DE')];
  // Losses ln 2 and 0: half of their difference.
  expect(lossError(pages, halves)).toBeCloseTo(Math.LN2 / 2);
});
