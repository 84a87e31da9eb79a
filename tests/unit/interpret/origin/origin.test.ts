/** What words about origin mean, and what they do not. */
import { describe, expect, test } from 'vitest';
import type { OriginQuote } from '../../../../src/contracts/reading';
import { originFrom } from '../../../../src/interpret/origin/origin';
import { resolvePlace } from '../../../../src/interpret/places/resolve';

const row = (text: string, change: Partial<OriginQuote> = {}): OriginQuote => ({
  text,
  foundIn: 'row',
  locator: 'country of origin',
  label: 'country of origin',
  ...change,
});
const country = (quotes: OriginQuote[]) => {
  const origin = originFrom(quotes);
  return origin.state === 'known' ? origin.claim.place.country : origin.state;
};

test.each([
  ['China', 'CN'],
  ['Volksrepublik China', 'CN'],
  ['États-Unis', 'US'],
  ['EE.UU.', 'US'],
  ['U.S.A.', 'US'],
  ['Italia', 'IT'],
  ['中国', 'CN'],
  ['日本', 'JP'],
  ['澳洲', 'AU'],
  ['Вьетнам', 'VN'],
  ['Китае', 'CN'],
  ['סין', 'CN'],
  ['DE', 'DE'],
  ['Atlantis', undefined],
  ['see description', undefined],
  ['EU', undefined],
  ['Сhina', undefined], // Cyrillic С
])('resolvePlace(%s)', (text, code) => {
  expect(resolvePlace(text)?.country).toBe(code);
});

test("China's provinces", () => {
  expect(resolvePlace('Guangdong, China')).toEqual({ country: 'CN', subdivision: 'CN-GD' });
  expect(resolvePlace('广东')).toEqual({ country: 'CN', subdivision: 'CN-GD' });
});

describe('originFrom', () => {
  test('a labelled country is known, with its words', () => {
    const origin = originFrom([row('Portugal')]);
    expect(origin).toMatchObject({ state: 'known', claim: { place: { country: 'PT' } } });
    expect(origin.state === 'known' && origin.claim.evidence[0]?.text).toBe('Portugal');
  });
  test('a list is read to its end, however long, doubtful names among countries with it', () => {
    const list =
      'Kenya, Ethiopia, South Africa, Namibia, Zimbabwe, Zambia, United Kingdom, New Zealand, Ecuador, Colombia, Costa Rica, Guatemala, Jordan, Netherlands';
    const origin = originFrom([
      { text: `Made in ${list}`, foundIn: 'prose', locator: 'test', label: '', next: '' },
    ]);
    const codes =
      origin.state === 'conflict'
        ? origin.claims
            .map(({ place }) => place.country)
            .sort()
            .join(' ')
        : null;
    expect(codes).toBe('CO CR EC ET GB GT JO KE NA NL NZ ZA ZM ZW');
    expect(country([row('Jordan, USA')])).toBe('US');
  });
  test('two countries are a conflict, never a pick', () => {
    expect(country([row('Россия/Польша')])).toBe('conflict');
    expect(country([row('China'), row('Vietnam', { foundIn: 'json-ld' })])).toBe('conflict');
  });
  test('imported is no country', () =>
    expect(country([row('Imported', { label: 'origin' })])).toBe('imported'));
  test('imported is quoted with the word, not with its label alone', () => {
    const origin = originFrom([row('Origin:', { foundIn: 'prose', label: '', next: 'Imported' })]);
    expect(origin).toMatchObject({ state: 'imported', evidence: [{ label: 'Origin', text: 'Imported' }] });
  });
  test('dispatch and design are not making', () => {
    expect(country([row('China', { label: 'ships from' }), row('Italy', { label: 'designed in' })])).toBe(
      'unknown',
    );
  });
  test('running text counts only where a place follows at once', () => {
    const prose = (text: string) => row(`made in ${text}`, { foundIn: 'prose', label: '' });
    expect(country([prose('Italy by hand.')])).toBe('IT');
    expect(country([prose('three variants with 666 units')])).toBe('unknown');
    expect(country([prose('china clay style')])).toBe('unknown');
  });
  test('a qualified claim keeps its caveat', () => {
    const origin = originFrom([row('Made in USA of imported parts', { foundIn: 'prose', label: '' })]);
    expect(origin).toMatchObject({
      state: 'known',
      claim: { place: { country: 'US' }, caveat: 'of imported parts' },
    });
  });
});
