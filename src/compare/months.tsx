/** Totals by month, worked out when they are asked for. Looked up is not bought; the words say so. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { MonthTotal } from '../records/views';
import { massScale, massText } from '../ui/mass-format';
import { countText, dateText } from '../ui/number-format';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';

/** @param ids changes whenever the history does. */
export function Months({ ids }: { ids: number[] | null }) {
  const { units } = useSettings();
  const [open, setOpen] = useState(false);
  const [months, setMonths] = useState<MonthTotal[] | null>(null);
  // other ids, other totals.
  useEffect(() => {
    if (open) ask<'history-months'>({ type: 'history-months' }).then(setMonths, () => setMonths([]));
  }, [open, ids]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('monthsTitle')}</summary>
      <p class="soft">{t('monthsText')}</p>
      <table class="months">
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t('monthLookUps')}</th>
            <th scope="col">{t('monthSum')}</th>
          </tr>
        </thead>
        <tbody>
          {months?.map(({ month, count, withFigure, typical, kg }) => (
            <tr key={month}>
              <th scope="row">{dateText(month)}</th>
              <td>{countText(count)}</td>
              <td>
                {typical > 0 && '~ '}
                {withFigure > 0 && massText(kg, massScale(kg, units))}
                {withFigure < count && (
                  <span class="soft"> {t('monthOf', countText(withFigure), countText(count))}</span>
                )}
                {typical > 0 && <span class="soft"> {t('monthTypical', countText(typical))}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
