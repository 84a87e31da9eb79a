/** How things look: units, theme, the button, the mark on the page. */
import { Choice } from '../ui/choice';
import { preciseText } from '../ui/number-format';
import { Section } from '../ui/section';
import { locale, t } from '../ui/words';
import { Check } from './check';
import type { SectionProps } from './section-props';

export function DisplaySection({ settings, change }: SectionProps) {
  return (
    <Section title={t('displayTitle')} text={t('displayText', locale(), preciseText(1234.5, 5))}>
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
      <Check label={t('marker')} on={settings.marker} set={(marker) => change({ marker })} />
      <p class="soft">
        {t('markerText')} {t('markerSeen')}
      </p>
      <Check label={t('lists')} on={settings.lists} set={(lists) => change({ lists })} />
      <p class="soft">{t('listsText')}</p>
    </Section>
  );
}
