/** Names of places in the page's language, and their flags. Country names are the browser's own. */
import { placeOf } from '../model/place';
import { provinceName } from './province-name';
import { locale } from './words';

/** English names that take an article in a sentence: "made in the Netherlands". */
const WITH_ARTICLE = new Set('AE BS CD CF CG CZ DO GB GM KM KY MH MV NL PH SB SC US'.split(' '));

const names = new Map<string, Intl.DisplayNames>();

/** Country name in a given language; the code itself where there is no name. */
export function countryName(country: string, language = locale()): string {
  let display = names.get(language);
  if (!display) {
    display = new Intl.DisplayNames([language], { type: 'region', style: 'long' });
    names.set(language, display);
  }
  try {
    return display.of(country) ?? country;
  } catch {
    return country;
  }
}

/** "Portugal", "Guangdong (China)". Unknown codes come back as they are. */
export function placeName(code: string): string {
  const { country, subdivision } = placeOf(code);
  if (!subdivision) return countryName(country);
  return `${provinceName(subdivision, locale())} (${countryName(country)})`;
}

/** The name as it stands in a sentence: English puts "the" before some. */
export function placeInSentence(code: string): string {
  const name = placeName(code);
  return locale().startsWith('en') && WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** The country's flag as an emoji, '' for what is no country code. Systems without flags show two letters. */
export function flag(code: string): string {
  const country = placeOf(code).country;
  if (!/^[A-Z]{2}$/.test(country)) return '';
  return String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** Languages whose lists of units have nothing between the names. */
const RUN_TOGETHER = /^(?:ja|ko|zh)/;

/** "China, Bangladesh, Türkiye" in the page's language. */
export function listText(items: readonly string[]): string {
  const type = RUN_TOGETHER.test(locale()) ? 'conjunction' : 'unit';
  return new Intl.ListFormat(locale(), { type, style: 'short' }).format(items);
}
