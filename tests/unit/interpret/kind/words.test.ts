import { describe, expect, test } from 'vitest';
import { foldWord, wordsOf } from '../../../../src/interpret/kind/words';

const of = (text: string, part: 'aside' | 'first' | 'last') =>
  wordsOf(text)
    .filter((word) => word[part])
    .map((word) => word.text);

describe('the parts of a name', () => {
  test('what stands after "for", "with" or "de" is aside', () => {
    expect(of('Leather case for phone with strap', 'aside')).toEqual(['phone', 'strap']);
    expect(of('Estuche para gafas de sol', 'aside')).toEqual(['gafas', 'sol']);
    expect(of('Чехол для телефона', 'aside')).toEqual(['телефона']);
  });

  test('a comma, a dash or a bracket ends what is aside', () => {
    expect(of('Case for phone, black', 'aside')).toEqual(['phone']);
    expect(of('Case for phone - black', 'aside')).toEqual(['phone']);
  });

  test('a run ends before a number, a unit, a preposition and a mark', () => {
    expect(of('Electric Wine Bottle Opener 220 V with Stand', 'last')).toEqual(['opener', 'stand']);
    expect(of('Red wine glasses, set', 'last')).toEqual(['glasses', 'set']);
  });

  test('numbers and units are no words', () => {
    expect(wordsOf('6 x 330 ml').map(({ text }) => text)).toEqual([]);
    expect(wordsOf('Hose 25 m').map(({ text }) => text)).toEqual(['hose']);
  });

  test('a preposition that begins a title hides nothing', () => {
    expect(of('For Men: Shirt', 'aside')).toEqual([]);
  });
});

test('accents go from long words and stay on short ones', () => {
  expect(foldWord('Téléphone')).toBe('telephone');
  expect(foldWord('Thé')).toBe('thé');
});

test('long texts are cut', () => {
  expect(wordsOf('word '.repeat(10_000)).length).toBeLessThanOrEqual(40);
});
