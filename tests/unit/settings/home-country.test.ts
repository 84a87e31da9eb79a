import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: () => 'xx-bad-' } } }));

import { countryOfLanguage, homeCountryOf } from '../../../src/settings/home-country';
import { settingsFrom } from '../../../src/settings/settings';

test.each([
  ['de', 'DE'],
  ['de-AT', 'AT'],
  ['pt-BR', 'BR'],
  ['es-419', 'MX'],
  ['ar-001', 'EG'],
  ['en-150', 'US'],
  ['zh-Hant', 'TW'],
  ['en', 'US'],
  ['not a language', null],
  ['', null],
])('%s: %s', (tag, country) => {
  expect(countryOfLanguage(tag)).toBe(country);
});

test('the person’s own choice first; the United States where nothing tells', () => {
  expect(homeCountryOf(settingsFrom({ homeCountry: 'FI' }), 'de')).toBe('FI');
  expect(homeCountryOf(settingsFrom({}), 'de')).toBe('DE');
  expect(homeCountryOf(settingsFrom({}), '???')).toBe('US');
});
