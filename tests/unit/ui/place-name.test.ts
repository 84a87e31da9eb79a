/** Names of places in the page's language, in a sentence, and their flags. */
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from './browser-language';

vi.mock('webextension-polyfill', async () => (await import('./browser-language')).browserOfLanguage);
const { countryName, flag, placeInSentence, placeName } = await import('../../../src/ui/place-name');
const { provinceCodes, provinceName } = await import('../../../src/ui/province-name');
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

test('every province has a name in each script', () => {
  expect(provinceCodes).toHaveLength(31);
  for (const code of provinceCodes)
    for (const tag of ['en', 'zh-CN', 'ja']) expect(provinceName(code, tag), code).not.toBe(code);
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
