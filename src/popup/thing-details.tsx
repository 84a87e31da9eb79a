/** Mass and material of the thing, as the page says or as is usual; both can be said otherwise. */
import { useRef } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import type { Mass } from '../model/types';
import { preciseText } from '../ui/number-format';
import { type Key, t } from '../ui/words';

export const MASS_SOURCES: Record<Mass['source'], Key> = {
  page: 'massFromPage',
  person: 'massFromPerson',
  usual: 'massFromKind',
};

export function ThingDetails({ answer, change }: { answer: Answer; change(part: Correction): void }) {
  const field = useRef<HTMLInputElement>(null);
  const thing = answer.comparison ?? answer.typical;
  if (!thing) return null;
  const { mass } = thing;
  return (
    <details class="disclosure">
      <summary>{t('thingDetails')}</summary>
      <form
        class="chooser"
        onSubmit={(event) => {
          event.preventDefault();
          const massKg = field.current?.valueAsNumber ?? Number.NaN;
          if (massKg > 0) change({ massKg });
        }}
      >
        <label class="labelled">
          {t('massLabel', t(MASS_SOURCES[mass.source]))}
          <input
            ref={field}
            class="field narrow"
            type="number"
            min="0.001"
            max="100000"
            step="any"
            defaultValue={String(Number(mass.massKg.toPrecision(3)))}
            key={preciseText(mass.massKg)}
          />
        </label>
        <button class="button" type="submit">
          {t('apply')}
        </button>
        {mass.source === 'person' && (
          <button class="button" type="button" onClick={() => change({ massKg: undefined })}>
            {t('asPageSays')}
          </button>
        )}
      </form>
    </details>
  );
}
