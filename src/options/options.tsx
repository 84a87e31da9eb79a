/** The options page: one column, a sentence a section, changes saved at once. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { datasetName, ratesDate } from '../model/dataset';
import { changeSettings, type Settings } from '../settings';
import { homeCountryOf } from '../ui/home-country';
import { dateText } from '../ui/number-format';
import { placeChoices } from '../ui/place-choices';
import { placeName } from '../ui/place-name';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Choice } from './choice';
import { ComparisonPlaces } from './comparison-places';
import { History } from './history';
import { Section } from './section';
import { Study } from './study';

/** How long "Saved" stays. */
const SAVED_MS = 2000;

export function Options() {
  const settings = useSettings();
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<Settings>) => {
    void changeSettings(part).then(() => {
      setSaved(true);
      setTimeout(() => setSaved(false), SAVED_MS);
    });
  };
  const guess = homeCountryOf(browser.i18n.getUILanguage()) ?? 'US';
  const countries = placeChoices().filter(({ value }) => value.length === 2);
  return (
    <main class="column">
      <h1>{t('optionsTitle')}</h1>
      <p class="saved" role="status">
        {saved ? t('saved') : ''}
      </p>
      <Section title={t('homeTitle')} text={t('homeText')}>
        <Choice
          label={t('homeCountry')}
          value={settings.homeCountry ?? ''}
          choices={[{ value: '', name: t('homeGuess', placeName(guess)) }, ...countries]}
          choose={(value) => change({ homeCountry: value || null })}
        />
      </Section>
      <Section title={t('comparisonTitle')} text={t('comparisonText')}>
        <ComparisonPlaces
          codes={settings.comparisonOrigins}
          change={(comparisonOrigins) => change({ comparisonOrigins })}
        />
      </Section>
      <Section title={t('displayTitle')}>
        <Choice
          label={t('units')}
          value={settings.units}
          choices={[
            { value: 'metric', name: t('unitsMetric') },
            { value: 'imperial', name: t('unitsImperial') },
          ]}
          choose={(units) => change({ units })}
        />
        <Choice
          label={t('theme')}
          value={settings.theme}
          choices={[
            { value: 'system', name: t('themeSystem') },
            { value: 'light', name: t('themeLight') },
            { value: 'dark', name: t('themeDark') },
          ]}
          choose={(theme) => change({ theme })}
        />
        <Choice
          label={t('badge')}
          value={settings.badge}
          choices={[
            { value: 'kg', name: t('badgeKg') },
            { value: 'dot', name: t('badgeDot') },
            { value: 'off', name: t('badgeOff') },
          ]}
          choose={(badge) => change({ badge })}
        />
      </Section>
      <Section title={t('dataTitle')} text={t('dataText')}>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.keepHistory}
            onChange={(event) => change({ keepHistory: event.currentTarget.checked })}
          />
          {t('keepHistory')}
        </label>
        <History />
      </Section>
      <Section title={t('numbersTitle')} text={t('numbersText', datasetName, dateText(ratesDate))}>
        <p>{t('numbersLicence')}</p>
        <p>{t('numbersStudy')}</p>
        <p>{t('scope')}</p>
        <Study />
      </Section>
      <Section title={t('privacyTitle')} text={t('privacyText')} />
    </main>
  );
}
