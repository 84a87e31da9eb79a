/** Every country and Chinese province with its name in the page's language, sorted by it. */
import { countryChoices } from '../model/choices';
import { placeName } from './place-name';
import { provinceCodes } from './province-name';
import { locale } from './words';

export function placeChoices(): { value: string; name: string }[] {
  const order = new Intl.Collator(locale());
  return [...countryChoices, ...provinceCodes]
    .map((value) => ({ value, name: placeName(value) }))
    .sort((a, b) => order.compare(a.name, b.name));
}
