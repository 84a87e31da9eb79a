/** Where the shopper lives: as set, else the region of the browser's language, else its most likely one. */
import browser from 'webextension-polyfill';
import type { Settings } from '../settings';

export function homeCountryOf(settings: Settings, language: string = browser.i18n.getUILanguage()): string {
  if (settings.homeCountry) return settings.homeCountry;
  try {
    return new Intl.Locale(language).maximize().region ?? 'US';
  } catch {
    return 'US'; // not a language tag
  }
}
