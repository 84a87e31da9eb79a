/** The languages whose names of places are found, whatever the page's own. */
const LANGUAGES = 'en de fr es it nl pl pt-BR ja zh-CN ko sv ar'.split(' ');

function otherNames(code: string): readonly string[] {
  if (code.includes('-')) return provinceNames(code, locale());
  return [...new Set(LANGUAGES.map((language) => countryName(code, language)))];
}

/** Every country and Chinese province with its name in the page's language, sorted by it. */
import { countryChoices } from '../model/choices';
import { countryName, placeName } from './place-name';
import { provinceCodes, provinceNames } from './province-name';
import { locale } from './words';

export function placeChoices(): { value: string; name: string; also: readonly string[] }[] {
  const order = new Intl.Collator(locale());
  return [...countryChoices, ...provinceCodes]
    .map((value) => ({ value, name: placeName(value), also: otherNames(value) }))
    .sort((a, b) => order.compare(a.name, b.name));
}
