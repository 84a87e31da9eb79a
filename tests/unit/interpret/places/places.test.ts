/** Names of places in many languages, forms and disguises. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { placeAtStart, placesIn, resolvePlace } from '../../../../src/interpret/places/resolve';
import { placeCode } from '../../../../src/model/place';
import { sourceFolder, whyNot } from '../../../data/source-folder';

const codes = (text: string, language: string | null = null) => placesIn(text, language).map(placeCode);

test.each([
  ['China', 'CN'],
  ['P.R. China', 'CN'],
  ['VR China', 'CN'],
  ['Mainland China', 'CN'],
  ['U.S.A.', 'US'],
  ['the Netherlands', 'NL'],
  ['Holland', 'NL'],
  ['England', 'GB'],
  ['Türkiye', 'TR'],
  ['Turkiye', 'TR'],
  ['Mexico', 'MX'],
  ['México', 'MX'],
  ['Südkorea', 'KR'],
  ['Côte d’Ivoire', 'CI'],
  ['南アフリカ', 'ZA'],
  ['義大利', 'IT'],
  ['베트남', 'VN'],
  ['סין', 'CN'],
  ['الصين', 'CN'],
  ['ประเทศไทย', 'TH'],
  ['DE', 'DE'],
  ['Nigeria', 'NG'],
  ['Niger', 'NE'],
  ['Papua New Guinea', 'PG'],
  ['Northern Ireland', 'GB'],
  ['American Samoa', 'AS'],
  ['South Korea (Republic of)', 'KR'],
  ['Taiwan, China', 'TW'],
  ['Hong Kong (China)', 'HK'],
  ['Georgia, USA', 'US'],
  ['Georgia', 'GE'],
  ['Tbilisi, Georgia', 'GE'],
  ['Athens, Georgia', 'US'],
  ['Indiana', 'US'],
  ['New Mexico, USA', 'US'],
  ['Jamaica, New York', 'US'],
  ['Paris, TX', 'US'],
  ['London, Ontario', 'CA'],
  ['Toronto, CA', 'CA'],
  ['Solingen, DE', 'DE'],
  ['N. Korea', 'KP'],
  ['Republic of China', 'TW'],
  ['Congo, Dem. Rep.', 'CD'],
  ['GDR', 'DE'],
  ['চীন', 'CN'],
  ['बांग्लादेश', 'BD'],
  ['Porto, Portugal', 'PT'],
])('%s → %s', (text, code) => {
  expect(codes(text)).toEqual([code]);
});

describe('China by province', () => {
  test.each([
    ['Shenzhen', 'CN-GD'],
    ['Yiwu, China', 'CN-ZJ'],
    ['广东', 'CN-GD'],
    ['中国广东省', 'CN-GD'],
    ['Xi’an, Shaanxi', 'CN-SN'],
    ['Taiyuan, Shanxi', 'CN-SX'],
    ['Harbin', 'CN-HL'],
    ['Hohhot', 'CN-NM'],
    ['Inner Mongolia', 'CN-NM'],
    // Two provinces have a Suzhou, a Taizhou, a Fuzhou in pinyin: the province's name settles it.
    ['Suzhou', 'CN'],
    ['Suzhou, Jiangsu', 'CN-JS'],
    ['Taizhou, Zhejiang, China', 'CN-ZJ'],
    ['Fuzhou', 'CN'],
    ['福州', 'CN-FJ'],
    ['Guangdong and Zhejiang, China', 'CN'],
  ])('%s → %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });
});

test.each([
  ['Россия/Польша', ['RU', 'PL']],
  ['China or Vietnam', ['CN', 'VN']],
  ['China, Vietnam, Bangladesh', ['CN', 'VN', 'BD']],
])('%s names several', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  '',
  'see description',
  'Others',
  'EU',
  'Сhina', // a Cyrillic С
  'Chіna', // a Ukrainian і
  'the world',
  'cn',
  'Atlantis',
  '상품 상세 참조',
])('%j names none', (text) => {
  expect(codes(text)).toEqual([]);
});

describe('inflected names', () => {
  test.each([
    ['в Китае', 'ru', 'CN'],
    ['Южной Кореи', 'ru', 'KR'],
    ['Великобритании', 'ru', 'GB'],
    ['у Польщі', 'uk', 'PL'],
    ['w Niemczech', 'pl', 'DE'],
    ['v Itálii', 'cs', 'IT'],
    ['na Slovensku', 'sk', 'SK'],
    ['Kiinassa', 'fi', 'CN'],
    ['Magyarországon', 'hu', 'HU'],
    ["Çin'de", 'tr', 'CN'],
    ['Ķīnā', 'lv', 'CN'],
    ['Ιταλίας', 'el', 'IT'],
  ])('%s (%s) → %s', (text, language, code) => {
    expect(codes(text, language)).toEqual([code]);
  });
  test('English words are not read by their stems', () => {
    expect(codes('Indianer', 'en')).toEqual([]);
  });
  test.skipIf(!sourceFolder)(
    `at least 1,150 of the 1,157 forms of ru pl cs uk de (skipped where ${whyNot})`,
    () => {
      const forms = JSON.parse(
        readFileSync(join(sourceFolder ?? '', 'places/country_inflected_forms_ru_pl_cs_uk_de.json'), 'utf8'),
      ) as Record<string, string[]>;
      const all = Object.entries(forms).flatMap(([code, list]) => list.map((form) => ({ code, form })));
      const right = all.filter(({ code, form }) => resolvePlace(form, 'pl')?.country === code);
      expect(all).toHaveLength(1157);
      expect(right.length).toBeGreaterThanOrEqual(1150);
    },
  );
});

test('running text: the place must stand first, with a capital or nothing after it', () => {
  expect(placeAtStart('the USA from imported parts')).toEqual({ country: 'US' });
  expect(placeAtStart('china clay')).toBeNull();
  expect(placeAtStart('a facility in China')).toBeNull();
  expect(placeAtStart('china.')).toEqual({ country: 'CN' });
  expect(placeAtStart('W. Germany')).toEqual({ country: 'DE' });
});

test('the gazetteer is at most 120 kB gz', () => {
  const table = readFileSync(join(import.meta.dirname, '../../../../data/tables/gazetteer.ts'));
  expect(gzipSync(table, { level: 9 }).length).toBeLessThanOrEqual(120_000);
});
