/** The shopper's country: guessed from the browser, or chosen. */
import browser from 'webextension-polyfill';
import { Choice } from './choice';
import { homeCountryOf } from './home-country';
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
  const guess = homeCountryOf(browser.i18n.getUILanguage()) ?? 'US';
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
