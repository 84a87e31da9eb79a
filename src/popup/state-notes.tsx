/** What a person should know of this look-up besides the figure: an odd price, another figure before. */
import type { SeenBefore } from '../contracts/answer';
import { massScale, massText, type Units } from '../ui/mass-format';
import { momentText } from '../ui/number-format';
import { t } from '../ui/words';

interface Props {
  units: Units;
  priceIsUnusual: boolean;
  before: SeenBefore | undefined;
}

export function StateNotes({ units, priceIsUnusual, before }: Props) {
  return (
    <>
      {priceIsUnusual && <p class="note">{t('priceUnusual')}</p>}
      {before && (
        <p class="note">
          {t('seenBefore', momentText(before.at), massText(before.kg, massScale(before.kg, units)))}
        </p>
      )}
    </>
  );
}
