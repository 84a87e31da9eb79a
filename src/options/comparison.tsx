/** What is compared: the places, and the way it comes. */
import { Choice } from '../ui/choice';
import { Section } from '../ui/section';
import { t } from '../ui/words';
import { ComparisonPlaces } from './comparison-places';
import type { SectionProps } from './section-props';

export function ComparisonSection({ settings, change }: SectionProps) {
  return (
    <Section title={t('comparisonTitle')} text={t('comparisonText')}>
      <ComparisonPlaces
        codes={settings.comparisonOrigins}
        change={(comparisonOrigins) => change({ comparisonOrigins })}
      />
      <Choice
        label={t('freight')}
        value={settings.freight}
        choices={[
          { value: 'usual', name: t('freightUsual') },
          { value: 'air', name: t('freightAir') },
        ]}
        choose={(freight) => change({ freight })}
      />
    </Section>
  );
}
