/** What is origin and what is not, from the words of a page to the judgement. */
import { describe, expect, test } from 'vitest';
import type { OriginQuote } from '../../../../src/contracts/reading';
import { originFrom } from '../../../../src/interpret/origin/origin';
import { placeCode } from '../../../../src/model/place';

const text = (words: string, change: Partial<OriginQuote> = {}): OriginQuote => ({
  text: words,
  label: '',
  foundIn: 'prose',
  locator: '',
  ...change,
});
const row = (label: string, next: string) => text(label, { next });

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

describe('a label and the text after it', () => {
  test.each([
    ['Country of Origin', 'China', 'CN'],
    ['Country of Origin', 'Italian', 'IT'],
    ['Country of Origin', 'France (Garnier France)', 'FR'],
    ['Country of Origin', 'Made in Portugal', 'PT'],
    ['Country of Origin', 'Designed in Italy, made in China', 'CN'],
    ['Country of Origin', 'CHN', 'CN'],
    ['Country of Origin', 'cn', 'CN'],
    ['Country of Origin', '🇮🇹', 'IT'],
    ['Country of Origin', 'united-states', 'US'],
    ['Manufactured in', 'China Imported by: ABC India Ltd, Delhi', 'CN'],
    ['Made in', 'Portugal', 'PT'],
    ['Assembled in', 'Mexico', 'MX'],
    ['Страна производства', 'Россия/Польша', 'RU or PL'],
    ['Country of Origin', 'China or Vietnam', 'CN or VN'],
    ['Origen', 'Importado', 'imported'],
    ['Country of Origin', 'Imported', 'imported'],
    ['Country of Origin', 'Others', 'unknown'],
    ['Country of Origin', 'see description', 'unknown'],
    ['Country of Origin', 'EU', 'unknown'],
    ['Country of Origin', 'Non-EU', 'unknown'],
    ['Country of Origin', 'Not China', 'unknown'],
    ['Country of Origin', 'NA', 'unknown'],
    ['Country of Origin', 'Local', 'unknown'],
    ['Country of Origin', 'Packed in: United Kingdom', 'unknown'],
    ['Country of Origin', 'Grown in Spain', 'ES'],
    [
      'Country of Origin',
      'Grown in Argentina, Australia, Canada, Chile, France, Germany, Italy, New Zealand, South Africa, USA',
      'AR or AU or CA or CL or FR or DE or IT or NZ or ZA or US',
    ],
    ['Country of Origin', 'Grown in Belgium, Spain, United Kingdom, Netherlands', 'BE or ES or GB or NL'],
    ['Origin', 'Italian', 'unknown'],
    ['Origin', 'A long tale of how the founders met in Italy and moved to France one summer', 'unknown'],
    ['Ships from', 'China', 'unknown'],
    ['Designed in', 'Italy', 'unknown'],
    ['Country of brand', 'Germany', 'unknown'],
  ])('%s: %s → %s', (label, value, expected) => {
    expect(judged([row(label, value)])).toBe(expected);
  });
});

describe('one text', () => {
  test.each([
    ['Country of Origin: Guangdong, China', 'en', 'CN-GD'],
    ['• Herkunftsland – Italien', 'de', 'IT'],
    ['Pays de fabrication : Turquie', 'fr', 'TR'],
    ['100 % wool, country of origin: India.', 'en', 'IN'],
    ['アメリカ（原産国：アメリカ）', 'ja', 'US'],
    ['【原産国】日本', 'ja', 'JP'],
    ['产地中国', 'zh', 'CN'],
    ['Origine : Portugal', 'fr', 'PT'],
    ['Made in the USA of imported parts', 'en', 'US'],
    ['Designed in USA, manufactured in India', 'en', 'IN'],
    ['Manufactured in Bangkok, Thailand', 'en', 'TH'],
    ['Handmade in Shenzhen, China', 'en', 'CN-GD'],
    ['Made in China or Vietnam', 'en', 'CN or VN'],
    ['Made by hand in Scotland.', 'en', 'GB'],
    ['Made ethically in our own mill in Wales.', 'en', 'GB'],
    ['Our scarves are made in portugal.', 'en', 'PT'],
    ['An Italian-made leather bag.', 'en', 'IT'],
    ['Made in W. Germany', 'en', 'DE'],
    ['Made in Georgia, USA', 'en', 'US'],
    ['Made in Moscow, Idaho', 'en', 'US'],
    ['Made in Tbilisi, Georgia', 'en', 'GE'],
    ['Not made in China: made in Portugal.', 'en', 'PT'],
    ['Woven in Italy, sewn in Romania', 'en', 'RO of IT RO'],
    ['Fabric made in Italy. Sewn in Portugal.', 'en', 'PT'],
    ['Hemd, hergestellt in Italien', 'de', 'IT'],
    ['In Deutschland hergestellt', 'de', 'DE'],
    ['Wird in Portugal gefertigt', 'de', 'PT'],
    ['Aus deutscher Herstellung', 'de', 'DE'],
    ['Fait main au Maroc', 'fr', 'MA'],
    ['Hecho a mano en México', 'es', 'MX'],
    ['Prodotto interamente in Italia', 'it', 'IT'],
    ['Produzido no Brasil', 'pt', 'BR'],
    ['In Nederland gemaakt', 'nl', 'NL'],
    ['Ręcznie robione w Polsce', 'pl', 'PL'],
    ['Сделано в Китае', 'ru', 'CN'],
    ['Valmistettu Suomessa', 'fi', 'FI'],
    ['Vyrobeno v České republice', 'cs', 'CZ'],
    ['צמר, מיוצר בסין', 'he', 'CN'],
    ['صنع في الصين', 'ar', 'CN'],
    ['中国製', 'ja', 'CN'],
    ['ステンレス、日本製です', 'ja', 'JP'],
    ['意大利制造', 'zh', 'IT'],
    ['이 제품은 중국산 입니다.', 'ko', 'CN'],
    ["Türkiye'de üretilmiştir", 'tr', 'TR'],
    ['Magyarországon készült', 'hu', 'HU'],
    ['भारत में निर्मित', 'hi', 'IN'],
  ])('%s (%s) → %s', (words, language, expected) => {
    expect(judged([text(words)], language)).toBe(expected);
  });

  test.each([
    ['Designed in California.', 'en'],
    ['Not made in China!', 'en'],
    ['Nicht hergestellt in China', 'de'],
    ["Ce n'est pas fabriqué en Chine", 'fr'],
    ['Не сделано в Китае', 'ru'],
    ['No longer made in China.', 'en'],
    ['Unlike bags made in China, ours last.', 'en'],
    ['Anders als Taschen, hergestellt in China, halten unsere.', 'de'],
    ['Most scarves are made in China.', 'en'],
    ['Colour may vary; some batches made in China.', 'en'],
    ['These used to be made in China.', 'en'],
    ['Made in Germany until 2010.', 'en'],
    ['Packaging made in China.', 'en'],
    ['Verpackung hergestellt in Polen', 'de'],
    ['Woven on looms made in Switzerland.', 'en'],
    ['Nice, but I found out it is made in China.', 'en'],
    ['Is it made in China?', 'en'],
    ['Made in three variants', 'en'],
    ['manufactured in a facility that also handles wheat', 'en'],
    ['Upper of cotton made in Africa', 'en'],
    ['Leather made in Italy', 'en'],
    ['The lining is made in France.', 'en'],
    ['Fabric woven in Italy.', 'en'],
    ['Cups of fine bone china', 'en'],
    ['made in china clay', 'en'],
    ['Made in Jersey cotton, soft to wear', 'en'],
    ['Made in Сhina', 'en'],
    ['Handmade with love', 'en'],
  ])('%s says nothing of this thing', (words, language) => {
    expect(judged([text(words)], language)).toBe('unknown');
  });

  test('the American caveat is quoted', () => {
    const origin = originFrom([text('Made in the USA of imported parts')]);
    expect(origin.state === 'known' && origin.claim.caveat).toBe('of imported parts');
  });
});

describe('where it stands', () => {
  test.each([
    'Customer reviews',
    'What buyers say',
    'You may also like',
    'Das könnte dir auch gefallen',
    'Vous aimerez aussi',
    'おすすめ商品',
  ])('under “%s” it speaks of other things', (heading) => {
    expect(judged([text('Made in China', { headings: ['Scarf', heading] })])).toBe('unknown');
  });
  test('under “Details” it speaks of this', () => {
    expect(judged([text('Made in China', { headings: ['Details'] })])).toBe('CN');
  });
  test('a short link leads to a shelf', () => {
    expect(judged([text('Made in Italy', { inLink: true })])).toBe('unknown');
  });
});

test('data and text that disagree are both shown, the more trusted first', () => {
  const data: OriginQuote = { text: 'Germany', label: 'countryOfOrigin', foundIn: 'json-ld', locator: 'x' };
  expect(judged([row('Country of origin', 'Poland'), data])).toBe('DE or PL');
});

test('a labelled row outweighs prose about a relative of the product', () => {
  expect(judged([text('Our lamp has a twin that was made in Denmark'), row('Made in', 'Poland')])).toBe('PL');
});
