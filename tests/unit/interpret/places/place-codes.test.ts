/** Codes and flags of countries, and what only looks like one. */
import { expect, test } from 'vitest';
import { placeOfCode } from '../../../../src/interpret/places/place-codes';

test.each([
  ['CN', 'CN'],
  ['chn', 'CN'],
  [' PRT ', 'PT'],
  ['🇮🇹', 'IT'],
])('%s → %s', (text, country) => {
  expect(placeOfCode(text)).toEqual({ country });
});

test.each(['', 'NA', 'no', 'XX', 'XXX', 'China', 'C N', '🇽🇽', 'CN and more'])('no code: "%s"', (text) => {
  expect(placeOfCode(text)).toBeNull();
});
