import { expect, test } from 'vitest';
import { verdictBetween } from '../../../src/model/between-products';

const range = (kg: number, times: number) => ({ kg, lowKg: kg / times, highKg: kg * times });

test.each([
  // sd of each .3643 (a range of 1.8206 up and down), together .5152: ln 2.334 = 1.645 · .5152 is "clearly".
  [range(10, 1.8206), range(10 / 2.4, 1.8206), 'clearly-lower'],
  [range(10, 1.8206), range(10 * 2.4, 1.8206), 'clearly-higher'],
  // ln 1.543 = .8416 · .5152 is "probably".
  [range(10, 1.8206), range(10 / 1.6, 1.8206), 'probably-lower'],
  [range(10, 1.8206), range(10 * 1.6, 1.8206), 'probably-higher'],
  [range(10, 1.8206), range(10 / 1.5, 1.8206), 'no-clear-difference'],
  [range(10, 3), range(10, 3), 'no-clear-difference'],
  [range(10, 1), range(10, 1), 'no-clear-difference'],
  [range(0, 3), range(10, 3), 'no-clear-difference'],
  [range(Number.NaN, 3), range(10, 3), 'no-clear-difference'],
])('%j beside %j: %s', (here, other, verdict) => {
  expect(verdictBetween(here, other)).toBe(verdict);
});

test('the two ways mirror each other', () => {
  const a = range(4, 2);
  const b = range(11, 2.5);
  expect(verdictBetween(a, b)).toBe('probably-higher');
  expect(verdictBetween(b, a)).toBe('probably-lower');
});
