/** Places of the person's own beside the usual ones: added by search, remembered, taken off again. */
import { useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { Settings } from '../settings/settings';
import { Icon } from '../ui/icon';
import { placeChoices } from '../ui/place-choices';
import { placeName } from '../ui/place-name';
import { t } from '../ui/words';
import { SearchList } from './search-list';

export function OtherPlaces({ settings, askAgain }: { settings: Settings; askAgain(): void }) {
  const { alsoCompare } = settings;
  const [open, setOpen] = useState(false);
  const keep = (places: string[]) =>
    void ask({ type: 'change-settings', change: { alsoCompare: places } }).then(() => askAgain());
  return (
    <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('comparePlace')}</summary>
      {open && (
        <SearchList
          label={t('comparePlace')}
          choices={placeChoices()}
          choose={(code) => keep([...new Set([...alsoCompare, code])])}
        />
      )}
      {alsoCompare.length > 0 && (
        <ul class="choices">
          {alsoCompare.map((code) => (
            <li key={code}>
              {placeName(code)}
              <button
                class="icon-button"
                type="button"
                aria-label={t('removePlace', placeName(code))}
                onClick={() => keep(alsoCompare.filter((one) => one !== code))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
