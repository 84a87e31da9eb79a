/** The shopper's country: guessed from the browser, or chosen. */
import browser from 'webextension-polyfill';
import { countryOfLanguage } from '../settings/home-country';
import { Choice } from './choice';
import { placeChoices } from './place-choices';
import { placeName } from './place-name';
import { t } from './words';

export function HomeChoice({
  value,
  choose,
}: {
  value: string | null;
  choose(country: string | null): void;
}) {
  const guess = countryOfLanguage(browser.i18n.getUILanguage()) ?? 'US';
  const countries = placeChoices().filter((place) => place.value.length === 2);
  return (
    <Choice
      label={t('homeCountry')}
      value={value ?? ''}
      choices={[{ value: '', name: t('homeGuess', placeName(guess)) }, ...countries]}
      choose={(country) => choose(country || null)}
    />
  );
}
