/** Where the shopper lives: as set, else guessed from the browser's language. A guess that they can change. */
import browser from 'webextension-polyfill';
import type { Settings } from './settings';

const COUNTRY = /^[A-Z]{2}$/;
/** "es-419" is Spanish of Latin America: its largest country stands in, as CLDR's likely subtags do elsewhere. */
const LARGEST: Record<string, string> = { '419': 'MX' };

/**
 * ISO 3166-1 alpha-2 country of a BCP 47 tag: its own region, else the likeliest of its language ("de" → "DE", and
 * "ar-001", Arabic of the world, → "EG"). Null for what is no language tag.
 */
export function countryOfLanguage(tag: string): string | null {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    if (region && COUNTRY.test(region)) return region;
    if (region && LARGEST[region]) return LARGEST[region];
    const likely = new Intl.Locale(language, script ? { script } : {}).maximize().region;
    return likely && COUNTRY.test(likely) ? likely : null;
  } catch {
    return null;
  }
}

/** The shopper's country, ISO 3166-1 alpha-2; the United States where nothing tells. */
export function homeCountryOf(settings: Settings, language: string = browser.i18n.getUILanguage()): string {
  return settings.homeCountry ?? countryOfLanguage(language) ?? 'US';
}
