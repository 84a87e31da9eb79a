/** Labels and verbs of making in the languages of the shops. */
import { describe, expect, test } from 'vitest';
import { labelOf, phrasesOf } from '../../../../src/content/origin/anchors';

test.each([
  ['Country of Origin: China', 'made', 'China'],
  ['Country/Region of Manufacture:', 'made', ''],
  ['• Herkunftsland – Italien', 'made', 'Italien'],
  ['Pays de fabrication : Portugal', 'made', 'Portugal'],
  ['País de origen', 'made', ''],
  ['Paese d’origine: Italia', 'made', 'Italia'],
  ['País de fabrico: Brasil', 'made', 'Brasil'],
  ['Land van herkomst', 'made', ''],
  ['Kraj pochodzenia: Polska', 'made', 'Polska'],
  ['Tillverkningsland: Sverige', 'made', 'Sverige'],
  ['Oprindelsesland', 'made', ''],
  ['Opprinnelsesland', 'made', ''],
  ['Valmistusmaa: Suomi', 'made', 'Suomi'],
  ['Země původu', 'made', ''],
  ['Krajina pôvodu', 'made', ''],
  ['Țara de origine: China', 'made', 'China'],
  ['Származási ország: Kína', 'made', 'Kína'],
  ['Menşei: Türkiye', 'made', 'Türkiye'],
  ['Страна производства: Китай', 'made', 'Китай'],
  ['Країна-виробник', 'made', ''],
  ['Страна на произход', 'made', ''],
  ['Χώρα προέλευσης: Ελλάδα', 'made', 'Ελλάδα'],
  ['原産国：日本', 'made', '日本'],
  ['产地：中国', 'made', '中国'],
  ['商品產地：澳洲', 'made', '澳洲'],
  ['제조국', 'made', ''],
  ['ארץ ייצור: סין', 'made', 'סין'],
  ['بلد المنشأ: الصين', 'made', 'الصين'],
  ['Ražotāja valsts', 'made', ''],
  ['Kilmės šalis', 'made', ''],
  ['Xuất xứ', 'made', ''],
  ['Origin: Italy', 'origin', 'Italy'],
  ['Ships from: China', 'dispatch', 'China'],
  ['出貨地', 'dispatch', ''],
  ['Designed in: Italy', 'design', 'Italy'],
  ['Страна бренда: Германия', 'brand', 'Германия'],
  ['Made in Italy', 'made', 'Italy'],
])('%s', (text, kind, rest) => {
  expect(labelOf(text)).toMatchObject({ kind, rest });
});

test.each([
  'Original price: 20',
  'Originally made for you',
  'Made to last',
  'Origins of the brand',
  'Fabrication soignée',
])('%s is no label', (text) => {
  expect(labelOf(text)).toBeNull();
});

describe('verbs', () => {
  test.each([
    ['This bag is made in Portugal by hand.', 'made', 'Portugal'],
    ['Hemd, hergestellt in Italien', 'made', 'Italien'],
    ['Fabriqué au Portugal', 'made', 'Portugal'],
    ['Hecho en México', 'made', 'México'],
    ['Prodotto in Italia', 'made', 'Italia'],
    ['Produzido no Brasil', 'made', 'Brasil'],
    ['Wyprodukowano w Polsce', 'made', 'Polsce'],
    ['Сделано в Китае', 'made', 'Китае'],
    ['Valmistettu Suomessa', 'made', 'Suomessa'],
    ['Vyrobeno v České republice', 'made', 'České'],
    ['צמר, מיוצר בסין', 'made', 'סין'],
    ['ステンレス、日本製です', 'made', '日本'],
    ['意大利制造', 'made', '意大利'],
    ["Türkiye'de üretilmiştir", 'made', 'Türkiye'],
    ['Magyarországon készült', 'made', 'Magyarország'],
    ['100 % wool, country of origin: India.', 'made', 'India'],
    ['アメリカ（原産国：アメリカ）', 'made', 'アメリカ'],
    ['fabric woven in Italy', 'stage', 'Italy'],
    ['sewn in Romania', 'stage', 'Romania'],
    ['Designed in California', 'design', 'California'],
  ])('%s', (text, kind, place) => {
    const [first] = phrasesOf(text);
    expect(first?.kind).toBe(kind);
    expect(first?.rest.startsWith(place)).toBe(true);
  });

  test.each([
    'Not made in China',
    'Nicht hergestellt in China',
    "Ce n'est pas fabriqué en Chine",
    'Не сделано в Китае',
    'Handmade with love',
  ])('%s says nothing', (text) => {
    expect(phrasesOf(text)).toEqual([]);
  });
});
