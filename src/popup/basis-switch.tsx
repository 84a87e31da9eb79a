/** Same thing or same money: what the chart and the headline compare. Remembered. */
import { ask } from '../messaging/ask';
import type { Settings } from '../settings/settings';
import { type Key, t } from '../ui/words';

const CHOICES: readonly (readonly [Settings['basis'], Key])[] = [
  ['thing', 'sameThing'],
  ['money', 'sameMoney'],
];

export function BasisSwitch({ basis }: { basis: Settings['basis'] }) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{t('basis')}</legend>
      {CHOICES.map(([value, key]) => (
        <label key={value}>
          <input
            type="radio"
            name="basis"
            checked={basis === value}
            onChange={() => void ask({ type: 'change-settings', change: { basis: value } })}
          />
          {t(key)}
        </label>
      ))}
    </fieldset>
  );
}
