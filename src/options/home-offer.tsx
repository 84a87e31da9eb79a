/** The country of the shops that the person looks at, offered as home. Never taken by itself. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import { homeCountryOf } from '../settings/home-country';
import { placeInSentence, placeName } from '../ui/place-name';
import { t } from '../ui/words';
import type { SectionProps } from './section-props';

export function HomeOffer({ settings, change }: SectionProps) {
  const [country, setCountry] = useState<string | null>(null);
  useEffect(() => {
    ask<'shops-country'>({ type: 'shops-country' }).then(setCountry, () => undefined);
  }, []);
  if (country === null || country === homeCountryOf(settings)) return null;
  return (
    <p class="home-offer">
      {t('homeOffer', placeInSentence(country))}{' '}
      <button class="button" type="button" onClick={() => change({ homeCountry: country })}>
        {t('homeTake', placeName(country))}
      </button>
    </p>
  );
}
