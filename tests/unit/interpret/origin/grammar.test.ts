/** What is origin and what is not, from the words of a page to the judgement. */
import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../../../src/content/origin/anchors';
import type { OriginQuote } from '../../../../src/contracts/reading';
import { originFrom } from '../../../../src/interpret/origin/origin';
import { placeCode } from '../../../../src/model/place';

const row = (label: string, text: string, kind: OriginQuote['kind'] = 'made'): OriginQuote => ({
  text,
  label,
  kind,
  foundIn: 'row',
  locator: label,
});
const prose = (text: string): OriginQuote[] =>
  phrasesOf(text).map(({ rest, ...phrase }) => ({
    text: rest,
    foundIn: 'prose',
    locator: phrase.label,
    ...phrase,
  }));

function judged(quotes: OriginQuote[], language?: string): string {
  const origin = originFrom(quotes, language ?? null);
  switch (origin.state) {
    case 'known':
      return placeCode(origin.claim.place);
    case 'stages':
      return `${placeCode(origin.claim.place)} of ${origin.stages.map(({ place }) => placeCode(place)).join(' ')}`;
    case 'conflict':
      return origin.claims.map(({ place }) => placeCode(place)).join(' or ');
    default:
      return origin.state;
  }
}

test.each([
  ['Country of Origin', 'China', 'CN'],
  ['Country of Origin', 'Italian', 'IT'],
  ['Country of Origin', 'France (Garnier France)', 'FR'],
  ['Manufactured in', 'China Imported by: ABC India Ltd, Delhi', 'CN'],
  ['Страна производства', 'Россия/Польша', 'RU or PL'],
  ['Country of Origin', 'China or Vietnam', 'CN or VN'],
  ['Origen', 'Importado', 'imported'],
  ['Country of Origin', 'Imported', 'imported'],
  ['Country of Origin', 'Others', 'unknown'],
  ['Country of Origin', 'see description', 'unknown'],
  ['Country of Origin', 'EU', 'unknown'],
  ['Country of Origin', 'Local', 'unknown'],
])('%s: %s → %s', (label, text, expected) => {
  expect(judged([row(label, text)])).toBe(expected);
});

describe('what is not origin', () => {
  test.each([
    [row('origin', 'Italian', 'origin')],
    [row('ships from', 'China', 'dispatch')],
    [row('designed in', 'Italy', 'design')],
    [row('country of brand', 'Germany', 'brand')],
    [row('origin', 'A long tale of how the founders met in Italy and moved to France one summer', 'origin')],
  ])('%j', (quote) => {
    expect(judged([quote])).toBe('unknown');
  });

  test.each([
    'Designed in California.',
    'Not made in China!',
    'Made in three variants',
    'manufactured in a facility that also handles wheat',
    'Upper of cotton made in Africa',
    'Leather made in Italy',
    'The lining is made in France.',
    'Fabric woven in Italy.',
    'Cups of fine bone china',
    'Made in Сhina',
  ])('%s', (text) => {
    expect(judged(prose(text))).toBe('unknown');
  });
});

describe('running text', () => {
  test.each([
    ['Made in the USA of imported parts', 'US'],
    ['Designed in USA, manufactured in India', 'IN'],
    ['Manufactured in Bangkok, Thailand', 'TH'],
    ['Handmade in Shenzhen, China', 'CN-GD'],
    ['Made in China or Vietnam', 'CN or VN'],
    ['Woven in Italy, sewn in Romania', 'RO of IT RO'],
    ['Sewn in Portugal', 'PT'],
    ['日本製', 'JP'],
  ])('%s → %s', (text, expected) => {
    expect(judged(prose(text))).toBe(expected);
  });

  test('the American caveat is quoted', () => {
    const origin = originFrom(prose('Made in the USA of imported parts'));
    expect(origin.state === 'known' && origin.claim.caveat).toBe('of imported parts');
  });
});

test('data and text that disagree are both shown, the more trusted first', () => {
  const data: OriginQuote = {
    text: 'Germany',
    label: 'countryOfOrigin',
    kind: 'made',
    foundIn: 'json-ld',
    locator: 'x',
  };
  expect(judged([row('Country of origin', 'Poland'), data])).toBe('DE or PL');
});

test('a labelled row outweighs prose about a relative of the product', () => {
  expect(judged([...prose('Our first lamp was made in Denmark'), row('Made in', 'Poland')])).toBe('PL');
});
