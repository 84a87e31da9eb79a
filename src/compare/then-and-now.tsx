/** Where the dataset has changed since: the figure as it was kept. Nothing where it has not. */
import type { LookUp } from '../records/look-up';
import { massRange, massScale, massText } from '../ui/mass-format';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';

interface Props {
  then: LookUp;
  /** Today's figure, null where the dataset is the same. */
  now: { kg: number | null } | null;
  /** The figure alone, the rest on pointing at it. */
  short?: boolean;
}

export function ThenAndNow({ then, now, short = false }: Props) {
  const { units } = useSettings();
  const { kg, lowKg, highKg, dataset } = then;
  if (!now || kg === null || lowKg === null || highKg === null) return null;
  const scale = massScale(kg, units);
  const mass = massText(kg, scale);
  const whole = t('thenFigure', mass, massRange(lowKg, highKg, scale), dataset);
  return (
    <span class="soft then" title={short ? whole : undefined}>
      {short ? t('thenShort', mass) : whole}
    </span>
  );
}
