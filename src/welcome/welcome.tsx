/** Shown once, on install: what it does, an example, what it may read, where the person lives. */
import browser from 'webextension-polyfill';
import { ask } from '../messaging/ask';
import { EverySite } from '../ui/every-site';
import { HomeChoice } from '../ui/home-choice';
import { countText } from '../ui/number-format';
import { Section } from '../ui/section';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Example } from './example';

export function Welcome() {
  const { homeCountry } = useSettings();
  const shops = browser.runtime.getManifest().content_scripts?.[0]?.matches.length ?? 0;
  return (
    <main class="column">
      <h1>{t('welcomeTitle')}</h1>
      <p>{t('welcomeText')}</p>
      <Example />
      <p>{t('welcomeHow')}</p>
      <Section title={t('permissionsTitle')} text={t('permissionsText', countText(shops))}>
        <p>{t('permissionsClick')}</p>
        <EverySite />
      </Section>
      <Section title={t('homeTitle')} text={t('homeText')}>
        <HomeChoice
          value={homeCountry}
          choose={(chosen) => void ask({ type: 'change-settings', change: { homeCountry: chosen } })}
        />
      </Section>
      <Section title={t('privacyTitle')} text={t('privacyText')} />
      <p class="soft">{t('attribution')}</p>
    </main>
  );
}
