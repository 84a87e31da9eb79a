/** The options page: one column, a sentence a section, changes saved at once. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../messaging/ask';
import { datasetName, ratesDate } from '../model/dataset';
import type { Settings } from '../settings/settings';
import { EverySite } from '../ui/every-site';
import { HomeChoice } from '../ui/home-choice';
import { dateText } from '../ui/number-format';
import { Section } from '../ui/section';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Check } from './check';
import { ComparisonSection } from './comparison';
import { DisplaySection } from './display';
import { HomeOffer } from './home-offer';
import { Shops } from './shops';
import { Sources } from './sources';
import { Study } from './study';
import { TaughtShops } from './taught-shops';

/** How long "Saved" stays. */
const SAVED_MS = 2000;

export function Options() {
  const settings = useSettings();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAVED_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const change = (part: Partial<Settings>) =>
    void ask({ type: 'change-settings', change: part }).then(
      () => setSaid(t('saved')),
      () => setSaid(t('notSaved')),
    );
  return (
    <main class="column">
      <h1>{t('optionsTitle')}</h1>
      <p class="saved" role="status">
        {said}
      </p>
      <Section title={t('homeTitle')} text={t('homeText')}>
        <HomeChoice value={settings.homeCountry} choose={(homeCountry) => change({ homeCountry })} />
        <HomeOffer settings={settings} change={change} />
      </Section>
      <ComparisonSection settings={settings} change={change} />
      <DisplaySection settings={settings} change={change} />
      <Section title={t('shopsTitle')} text={t('shopsText')}>
        <Shops off={settings.shopsOff} change={(shopsOff) => change({ shopsOff })} />
        <EverySite />
        <TaughtShops said={(isKept) => setSaid(t(isKept ? 'saved' : 'notSaved'))} />
      </Section>
      <Section title={t('dataTitle')} text={t('dataText')}>
        <Check
          label={t('keepHistory')}
          on={settings.keepHistory}
          set={(keepHistory) => change({ keepHistory })}
        />
        <p>
          <a href={browser.runtime.getURL('src/compare/compare.html')}>{t('openCompare')}</a>
        </p>
      </Section>
      <Section title={t('numbersTitle')} text={t('numbersText', datasetName, dateText(ratesDate))}>
        <p>{t('numbersLicence')}</p>
        <Sources />
        <p>{t('numbersStudy')}</p>
        <Study />
        <p>{t('scope')}</p>
      </Section>
      <Section title={t('privacyTitle')} text={t('privacyText')} />
    </main>
  );
}
