/** Every country and Chinese province with its name in the page's language, sorted by it. */
import { countryChoices } from '../model/choices';
import { countryName, placeName } from './place-name';
import { provinceCodes, provinceNames } from './province-name';
import { locale } from './words';

/** The languages whose names of places are found, whatever the page's own. */
const LANGUAGES = 'en de fr es it nl pl pt-BR ja zh-CN ko sv ar'.split(' ');

function inAllLanguages(code: string): readonly string[] {
  if (code.includes('-')) return provinceNames(code, locale());
  return [...new Set(LANGUAGES.map((language) => countryName(code, language)))];
}

const known = new Map<string, readonly string[]>();

function otherNames(code: string): readonly string[] {
  const names = known.get(code) ?? inAllLanguages(code);
  known.set(code, names);
  return names;
}

export interface PlaceChoice {
  /** ISO 3166-1 alpha-2 or 3166-2. */
  value: string;
  name: string;
  readonly also: readonly string[];
}

/** Anew for each call: the page's language is its browser's. */
export function placeChoices(): PlaceChoice[] {
  const order = new Intl.Collator(locale());
  return [...countryChoices, ...provinceCodes]
    .map((value) => ({
      value,
      name: placeName(value),
      // Thousands of names, some 30 ms: only where somebody searches.
      get also() {
        return otherNames(value);
      },
    }))
    .sort((a, b) => order.compare(a.name, b.name));
}
