/** The person's own places to compare with. */
import { Choice } from '../ui/choice';
import { Icon } from '../ui/icon';
import { placeChoices } from '../ui/place-choices';
import { flag, placeName } from '../ui/place-name';
import { t } from '../ui/words';

export function ComparisonPlaces({ codes, change }: { codes: string[]; change(codes: string[]): void }) {
  const others = placeChoices().filter(({ value }) => !codes.includes(value));
  return (
    <>
      <ul class="places">
        {codes.map((code) => (
          <li key={code}>
            <span aria-hidden="true">{flag(code)}</span> {placeName(code)}
            <button
              class="icon-button"
              type="button"
              aria-label={t('removePlace', placeName(code))}
              onClick={() => change(codes.filter((other) => other !== code))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <Choice
        label={t('addPlace')}
        value=""
        choices={[{ value: '', name: '—' }, ...others]}
        choose={(code) => code && change([...codes, code])}
      />
    </>
  );
}
