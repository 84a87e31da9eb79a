/** Origin: never a country whose name does not stand in the words that are shown as evidence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Origin, OriginClaim } from '../../src/contracts/product';
import type { OriginQuote } from '../../src/contracts/reading';
import { originFrom } from '../../src/interpret/origin/origin';
import { placeNames } from '../../src/interpret/places/names';
import { countryCodes } from '../../src/model/countries';
import { numRuns, timeout } from './cases';
import { isNamedIn } from './named-in';

const names = [...placeNames().keys()];
const noise =
  'and of by from the with our in 100% cotton steel parts assembled designed see imported not best';
const separators = [' ', ', ', '. ', ' / ', ': ', '; ', ' - ', '(', ') ', '\n', '·', ''];

/** Words as a label's value or running text may have them: names, halves of names, noise, any characters. */
const anyWords = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...names),
        fc.constantFrom(...names).map((name) => name.slice(0, -1)),
        fc.constantFrom(...names).map((name) => name.toUpperCase()),
        fc.constantFrom(...noise.split(' ')),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      fc.constantFrom(...separators),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.flat().join(''));

const labels = [
  'Made in',
  'made in',
  'Country of Origin',
  'Herkunft',
  'product of',
  'countryOfOrigin',
  '原産国',
  '',
];
const quoteOf = (words: fc.Arbitrary<string>): fc.Arbitrary<OriginQuote> =>
  fc.record({
    text: words,
    locator: fc.constantFrom('', 'made in', 'x made in y'),
    foundIn: fc.constantFrom('json-ld', 'microdata', 'row', 'prose', 'script', 'shop', 'heading', 'title'),
    label: fc.constantFrom(...labels),
  });

function claimsOf(origin: Origin): OriginClaim[] {
  if (origin.state === 'conflict') return origin.claims;
  if (origin.state === 'known') return [origin.claim];
  return origin.state === 'stages' ? [origin.claim, ...origin.stages] : [];
}

test('every claimed country is named in its own evidence', { timeout }, () => {
  let claimed = 0;
  fc.assert(
    fc.property(fc.array(quoteOf(anyWords), { maxLength: 4 }), (quotes) => {
      for (const { place, evidence } of claimsOf(originFrom(quotes))) {
        claimed++;
        expect(countryCodes).toContain(place.country);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { text, label } of evidence)
          expect(
            isNamedIn(place.country, text) || isNamedIn(place.country, label),
            `${place.country} in “${text}”`,
          ).toBe(true);
      }
    }),
    { numRuns },
  );
  expect(claimed).toBeGreaterThan(numRuns / 4);
});

test('words that dispatch, design or brand speak of are never an origin', { timeout }, () => {
  fc.assert(
    fc.property(
      quoteOf(anyWords),
      fc.constantFrom('Ships from', 'Item location', 'Designed in', 'Country of brand'),
      (quote, label) => {
        expect(claimsOf(originFrom([{ ...quote, label }]))).toEqual([]);
      },
    ),
    { numRuns },
  );
});

/** Letters of Cyrillic and Greek that look like Latin ones. */
const LOOKS_LIKE: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'ο',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Ε',
  H: 'Н',
  I: 'І',
  M: 'М',
  T: 'Т',
};
const englishNames = countryCodes.flatMap(
  (code) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? [],
);
const disguised = fc
  .tuple(fc.constantFrom(...englishNames), fc.nat())
  .map(([name, pick]) => {
    const places = [...name].flatMap((letter, at) => (LOOKS_LIKE[letter] ? [at] : []));
    const at = places[pick % Math.max(1, places.length)];
    return at === undefined ? null : name.slice(0, at) + LOOKS_LIKE[name[at] ?? ''] + name.slice(at + 1);
  })
  .filter((name) => name !== null);

test('a name with a letter of another script in it is nobody’s ("Сhina" with a Cyrillic С)', {
  timeout,
}, () => {
  fc.assert(
    fc.property(disguised, quoteOf(fc.constant('')), (text, quote) => {
      for (const { place } of claimsOf(originFrom([{ ...quote, text }])))
        expect(isNamedIn(place.country, text), `${place.country} in “${text}”`).toBe(true);
    }),
    { numRuns },
  );
});
