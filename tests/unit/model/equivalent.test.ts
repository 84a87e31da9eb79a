/** Kilometres of an average new car. */
import { expect, test } from 'vitest';
import { carGramsPerKm, carKmFor } from '../../../src/model/equivalent';

test('grams a kilometre, and back', () => {
  expect(carKmFor(carGramsPerKm / 1000)).toBeCloseTo(1, 12);
  expect(carKmFor((250 * carGramsPerKm) / 1000)).toBeCloseTo(250, 9);
  expect(carKmFor(0)).toBe(0);
});
