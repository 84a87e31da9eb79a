import { describe, expect, test } from 'vitest';
import type { HintQuote, OriginQuote } from '../../../../src/contracts/reading';
import { interpret } from '../../../../src/interpret/product';
import { readingOf } from '../kind/reading-of';

const at = { foundIn: 'row', locator: 'test' } as const;
/** Under a label that it has on pages. */
const LABELS = { 'item-location': 'Item location', 'maker-address': 'Manufacturer', imported: '' };
const hint = (kind: HintQuote['kind'], text: string): HintQuote => ({
  ...at,
  kind,
  text,
  label: LABELS[kind],
});

function hintsOf(title: string, change: Partial<ReturnType<typeof readingOf>> = {}) {
  return interpret({ ...readingOf(title), url: 'https://shop.example.com/us/p', ...change }).originHints;
}

describe('appellations and brands in the title', () => {
  test.each([
    ['Parma ham, 24 months, sliced', 'IT', 'other-meat'],
    ['PROSCIUTTO DI PARMA DOP 80 g', 'IT', 'other-meat'],
    ['Küchenmesser Solingen rostfrei 20 cm', 'DE', 'cutlery'],
    ['Vase Muranoglas, mundgeblasen', 'IT', 'glassware'],
    ['Veste Harris Tweed homme', 'GB', 'jacket'],
    ['Champagne brut réserve 75 cl', 'FR', 'wine'],
    ['Darjeeling First Flush, loose leaf', 'IN', 'coffee-tea-dry'],
    ['Chateauneuf du Pape 2019', 'FR', 'wine'],
    ['今治タオル バスタオル 2枚組', 'JP', 'towel'],
    ['Maker’s Mark 70cl', 'US', 'spirits', 50],
  ])('%s', (title, country, kind, ratio = 100) => {
    expect(hintsOf(title)).toEqual([
      expect.objectContaining({ countries: [country], kinds: expect.arrayContaining([kind]), ratio }),
    ]);
  });

  test.each([
    'Parmalat milk 1 l',
    'Feta-style cheese cubes',
    'Champagne glasses, set of 6',
    'Vegan parmigiano reggiano alternative',
    'Designed in Sweden: cotton shirt',
    'Persian rug pattern bath mat',
    '',
  ])('not: %s', (title) => {
    expect(hintsOf(title)).toEqual([]);
  });
});

describe('what the page’s script quoted', () => {
  const brands = [{ ...at, text: 'Vornado' }];
  test('an item that lies in China; elsewhere says nothing', () => {
    expect(hintsOf('Lamp', { hints: [hint('item-location', 'Shenzhen, China')] })).toMatchObject([
      { about: 'item-location', countries: ['CN'], ratio: 8 },
    ]);
    expect(hintsOf('Lamp', { hints: [hint('item-location', 'Berlin, Germany')] })).toEqual([]);
  });
  test('the maker’s own address; more where nobody knows the maker', () => {
    const address = hint('maker-address', 'Shenzhen Lumo Ltd., 12 Park Rd, Shenzhen, China');
    expect(hintsOf('Lamp', { hints: [address] })).toMatchObject([{ countries: ['CN'], ratio: 10 }]);
    expect(hintsOf('Lamp', { hints: [address], brands })).toMatchObject([{ countries: ['CN'], ratio: 3 }]);
    expect(
      hintsOf('Lamp', { hints: [hint('maker-address', 'Lumo GmbH, Hauptstr. 1, 10115 Berlin, Germany')] }),
    ).toMatchObject([{ countries: ['DE'], ratio: 3 }]);
  });
  test('the shop’s own address under "Manufacturer" says nothing', () => {
    const own = hint('maker-address', 'Grocer’s Supermarkets Ltd., 33 Mill Lane, London, United Kingdom');
    const at = (url: string) => hintsOf('Lamp', { hints: [own], url });
    expect(at('https://www.grocers.co.uk/lamp')).toEqual([]);
    expect(at('https://www.lamps.co.uk/lamp')).toMatchObject([{ about: 'maker-address', countries: ['GB'] }]);
  });
  test('two addresses that differ say nothing; one that stands twice is no stronger', () => {
    const [china, germany] = [
      hint('maker-address', 'Ningbo, China'),
      hint('maker-address', 'Berlin, Germany'),
    ];
    expect(hintsOf('Lamp', { hints: [china, germany] })).toEqual([]);
    expect(hintsOf('Lamp', { hints: [china, china] })).toMatchObject([{ ratio: 10 }]);
  });
  test('"Imported" speaks against the shop’s own country', () => {
    expect(hintsOf('Lamp', { hints: [hint('imported', 'Imported')] })).toMatchObject([
      { about: 'imported', countries: ['US'], ratio: 0.03 },
    ]);
  });
  test('"Made in EU" speaks for its countries; where it is designed or sent from does not', () => {
    const says = (text: string): OriginQuote => ({ ...at, text, label: '' });
    const [union] = hintsOf('Lamp', { origins: [says('Made in: EU')] });
    expect(union?.countries).toHaveLength(27);
    expect(hintsOf('Lamp', { origins: [says('Designed in: EU'), says('Ships from: EU')] })).toEqual([]);
  });
});

test('never evidence: number prefix, retailer’s address, page language, brand’s home, designed in', () => {
  const silent = {
    language: 'it',
    shopHints: [{ ...at, text: 'it-IT', label: 'og:locale' }],
    identifiers: [{ ...at, text: '6901234567892', label: 'gtin13' }],
    brands: [{ ...at, text: 'Nike' }],
    origins: [{ ...at, label: '', text: 'Designed in: Sweden' }],
    descriptions: [{ ...at, text: 'Our shop: Via Roma 1, Milano, Italy' }],
  };
  expect(hintsOf('Cotton shirt', silent)).toEqual([]);
});
