/** Names of places in the page's language, in a sentence, and their flags. */
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from './browser-language';

vi.mock('webextension-polyfill', async () => (await import('./browser-language')).browserOfLanguage);
const { countryName, flag, listText, placeInSentence, placeName } = await import(
  '../../../src/ui/place-name'
);
const { provinceCodes, provinceName, provinceNames } = await import('../../../src/ui/province-name');
const { regionName } = await import('../../../src/ui/region-name');

beforeEach(() => {
  language.tag = 'en';
});

test('countries and provinces, in the page’s language', () => {
  expect(placeName('PT')).toBe('Portugal');
  expect(placeName('CN-GD')).toBe('Guangdong (China)');
  language.tag = 'ja';
  expect(placeName('CN-GD')).toBe('広東省 (中国)');
  language.tag = 'de';
  expect(placeName('CN-GD')).toBe('Guangdong (China)');
});

test('English alone puts an article before some', () => {
  expect(placeInSentence('NL')).toBe('the Netherlands');
  expect(placeInSentence('PT')).toBe('Portugal');
  language.tag = 'de';
  expect(placeInSentence('NL')).toBe('Niederlande');
});

test('what has no name comes back as it is', () => {
  expect(countryName('no code')).toBe('no code');
  expect(provinceName('CN-??', 'en')).toBe('CN-??');
  expect(regionName('Atlantis')).toBe('Atlantis');
});

test('every province has a name in each script, no two alike', () => {
  expect(provinceCodes).toHaveLength(31);
  const scripts = { en: /^[A-Z][a-z A-Z]+$/, 'zh-CN': /^\p{sc=Han}+$/u, ja: /[\p{sc=Han}\p{sc=Kana}]/u };
  for (const [tag, script] of Object.entries({
    ...scripts,
    ko: /^\p{sc=Hangul}/u,
    ar: /^[\p{sc=Arab} ]+$/u,
  })) {
    const names = provinceCodes.map((code) => provinceName(code, tag));
    for (const name of names) expect(name, tag).toMatch(script);
    expect(new Set(names).size, tag).toBe(31);
  }
});

test('languages in Latin letters have names of their own for a few, and find them', () => {
  expect(provinceName('CN-BJ', 'de')).toBe('Peking');
  expect(provinceName('CN-SH', 'pt-BR')).toBe('Xangai');
  expect(provinceName('CN-NM', 'pl')).toBe('Mongolia Wewnętrzna');
  expect(provinceName('CN-XZ', 'es')).toBe('Tíbet');
  expect(provinceName('CN-GD', 'fr')).toBe('Guangdong');
  expect(provinceNames('CN-BJ', 'de')).toEqual(expect.arrayContaining(['Peking', 'Beijing', '北京']));
});

test('regions of the UN, however the dataset spells them', () => {
  language.tag = 'de';
  for (const name of ['South Eastern Asia', 'South-eastern Asia'])
    expect(regionName(name)).toBe('Südostasien');
});

test('flags of countries, of a province’s country, and none of what is no code', () => {
  expect(flag('PT')).toBe('🇵🇹');
  expect(flag('CN-GD')).toBe('🇨🇳');
  expect(flag('??')).toBe('');
});

test('a list of names has something between them in every language', () => {
  const names = ['China', 'Bangladesh', 'Italy'];
  language.tag = 'en';
  expect(listText(names)).toBe('China, Bangladesh, Italy');
  for (const tag of 'en de fr es it nl pl pt_BR sv ja ko zh_CN ar'.split(' ')) {
    language.tag = tag;
    expect(listText(names), tag).toMatch(
      /^China ?[,、،] ?\S*Bangladesh\S* .*Italy$|^China、Bangladesh[、和]Italy$/,
    );
  }
});
