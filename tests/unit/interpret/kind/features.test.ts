import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf } from '../../../../src/interpret/kind/features';

const shared = (one: string, other: string) => {
  const { hashes } = featuresOf(other);
  return featuresOf(one).hashes.filter((hash) => hashes.includes(hash)).length;
};

test('each feature once, of length one in all', () => {
  const { hashes, weights } = featuresOf('Red red shoes');
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(weights.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 9);
});

test('a compound shares its end with the noun that heads it, not its beginning', () => {
  expect(shared('Weinflaschenöffner', 'Dosenöffner')).toBeGreaterThan(2);
  expect(shared('Weinflaschenöffner', 'Weinglas')).toBe(0);
});

test('one noun and several share a stem', () => {
  expect(shared('trumpet', 'trumpets')).toBeGreaterThan(0);
  expect(shared('кастрюля', 'кастрюли')).toBeGreaterThan(0);
});

test('in scripts without spaces the end of a run counts once more', () => {
  const { hashes, weights } = featuresOf('手机壳');
  expect(hashes.length).toBeGreaterThan(6);
  expect(Math.max(...weights)).toBeGreaterThan(Math.min(...weights));
});

test('any string gives hashes of 32 bits and weights within 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const { hashes, weights } = featuresOf(text);
      expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
      expect(weights.every((value) => value > 0 && value <= 1)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
