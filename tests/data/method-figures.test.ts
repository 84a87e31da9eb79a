/** METHOD §8: what the study found, from the committed table of all manufacturing sectors. */
import { expect, test } from 'vitest';
import { median } from '../../data/build/median';
import { manufacturingCountries, manufacturingFactors } from '../../data/tables/manufacturing';

type Country = (typeof manufacturingCountries)[number];

function chinaOver(country: Country): number[] {
  const [china, other] = [manufacturingCountries.indexOf('CN'), manufacturingCountries.indexOf(country)];
  return manufacturingFactors.map(([, ...row]) => (row[china] ?? 0) / (row[other] ?? 0));
}

test.each([
  ['US', 3.0],
  ['DE', 3.7],
  ['FR', 4.3],
  ['JP', 2.8],
  ['MX', 2.1],
  ['KR', 1.5],
  ['IN', 1.2],
  ['VN', 1.1],
] as const)('China over %s: median of the sectors %f', (country, expected) => {
  expect(median(chinaOver(country)).toFixed(1)).toBe(expected.toFixed(1));
});

test('China is above Germany in 230 of 233 manufacturing sectors', () => {
  expect(manufacturingFactors).toHaveLength(233);
  expect(chinaOver('DE').filter((ratio) => ratio > 1)).toHaveLength(230);
});
