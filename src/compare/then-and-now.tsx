/** Where the dataset has changed since: the figure as it was kept. Nothing where it has not. */
import type { LookUp } from '../kept/look-up';
import { massRange, massScale, massText } from '../ui/mass-format';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';

/** @param now today's figure, null where the dataset is the same. */
export function ThenAndNow({ then, now }: { then: LookUp; now: { kg: number | null } | null }) {
  const { units } = useSettings();
  const { kg, lowKg, highKg, dataset } = then;
  if (!now || kg === null || lowKg === null || highKg === null) return null;
  const scale = massScale(kg, units);
  return (
    <span class="soft then">
      {t('thenFigure', massText(kg, scale), massRange(lowKg, highKg, scale), dataset)}
    </span>
  );
}
