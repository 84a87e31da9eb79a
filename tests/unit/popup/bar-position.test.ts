import { expect, test } from 'vitest';
import { barPosition } from '../../../src/popup/bar-position';

const range = { lowKg: 1, highKg: 100 };

test.each([
  [1, 0],
  [10, 0.5],
  [100, 1],
  [1000, 1],
  [0.01, 0],
  [0, 0],
])('%d kg of 1 to 100 stands at %d', (kg, at) => {
  expect(barPosition(kg, range)).toBeCloseTo(at, 10);
});

test('a range of no width puts everything at an end', () => {
  expect(barPosition(5, { lowKg: 5, highKg: 5 })).toBe(1);
  expect(barPosition(4, { lowKg: 5, highKg: 5 })).toBe(0);
});
