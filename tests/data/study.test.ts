/** METHOD §8: the study's findings, and the page that tells of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  aboveChina,
  causes,
  chinaOver,
  chinaOverSecondModel,
  provincesThenAndNow,
} from '../../data/tables/study';
import { studyText } from '../../tools/study/text';

test.each([
  ['USA', 3.0],
  ['DEU', 3.7],
  ['FRA', 4.3],
  ['JPN', 2.8],
  ['MEX', 2.1],
  ['KOR', 1.5],
  ['IND', 1.2],
  ['VNM', 1.1],
])('China over %s %f', (code, expected) => {
  expect(chinaOver.find(([other]) => other === code)?.[1].toFixed(1)).toBe(expected.toFixed(1));
});

// METHOD §2: about half on a log scale, and what the pairs of studies find for made goods (1.4 to 3).
test('the same thing differs by much less than a dollar of it, in the same direction where the dollar is clear', () => {
  for (const [code, perDollar, , , sameThing] of chinaOver) {
    if (perDollar < 2) continue;
    expect(sameThing, code).toBeGreaterThan(1.2);
    expect(Math.log(sameThing) / Math.log(perDollar), code).toBeLessThan(0.75);
  }
});

test('above Germany in 230 of 233', () => {
  expect(chinaOver.find(([other]) => other === 'DEU')?.slice(2, 4)).toEqual([230, 233]);
});

test('the second model puts China above all its regions too', () => {
  for (const [, median] of chinaOverSecondModel) expect(median).toBeGreaterThan(1.5);
});

// METHOD §8 has 3.28, 2.4 and 1.9 from EXIOBASE's own 220 categories of 2019; these are 217 sectors of 2022.
test.each([
  ['EU', 3.0],
  ['JP', 2.6],
  ['MX', 1.8],
])('China over %s in the second model, CO2 alone: %f', (region, expected) => {
  const [, , carbon] = chinaOverSecondModel.find(([name]) => name === region) ?? ['', 0, 0, 0];
  expect(carbon.toFixed(1)).toBe(expected.toFixed(1));
});

test('China is not the highest everywhere', () => {
  expect(aboveChina.of).toBe(147);
  expect(aboveChina.median).toBeGreaterThan(0);
  expect(aboveChina.sectorsWithNone).toBeLessThan(233);
});

// METHOD §8: China/US 3.06 = 1.35 x 1.55 x 1.46; China/EU 4.02 = 1.58 x 2.19 x 1.16 (its EU is weighted otherwise).
test.each([
  ['CHN', 'USA', [3.06, 1.35, 1.55, 1.46]],
  ['CHN', 'EU', [4.02, 1.58, 2.19, 1.16]],
] as const)('%s over %s', (one, other, expected) => {
  const found = causes.find(([a, b]) => a === one && b === other);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(((found?.[i + 2] as number) ?? 0) - value)).toBeLessThan(0.011);
  }
});

test('each ratio is the product of its causes', () => {
  for (const [, , ratio, carbon, energy, price] of causes) {
    expect(Math.abs((carbon * energy * price) / ratio - 1)).toBeLessThan(0.002);
  }
});

test.each([
  ['VNM', 5.3, 0.63],
  ['IND', 3.7, 0.91],
])('%s over the United States %f, %f of it price level', (code, expected, share) => {
  const [, , ratio, , , price] = causes.find(([one]) => one === code) ?? ['', '', 1, 1, 1, 1];
  expect(ratio).toBeCloseTo(expected, 1);
  expect(Math.log(price) / Math.log(ratio)).toBeCloseTo(share, 2);
});

test('provinces of 2007: the paper’s five are in the first six; Guizhou and Yunnan have left by 2019', () => {
  const named = provincesThenAndNow.filter(([, , , , , isNamed]) => isNamed);
  expect(named.map(([province]) => province).sort()).toEqual([
    'Guizhou',
    'Inner Mongolia',
    'Ningxia',
    'Shanxi',
    'Yunnan',
  ]);
  expect(named.every(([, , rank]) => rank <= 6)).toBe(true);
  expect(provincesThenAndNow.map(([, ratio]) => ratio)).toEqual([3.23, 2.78, 2.29, 2.2, 1.61, 1.55]);
  const left = named.filter(([, , , , rank]) => rank > 6).map(([province, , , ratio]) => [province, ratio]);
  expect(left).toEqual([
    ['Guizhou', 1.3],
    ['Yunnan', 0.63],
  ]);
});

test('data/STUDY.md is what `npm run study` writes', () => {
  expect(readFileSync(join(import.meta.dirname, '../../data/STUDY.md'), 'utf8')).toBe(studyText());
});
