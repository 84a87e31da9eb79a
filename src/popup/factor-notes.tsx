/** What the asterisks in the chart mean, a line for each meaning. */
import { placeCode } from '../model/place';
import type { FactorUse } from '../model/types';
import { placeName } from '../ui/place-name';
import { regionName } from '../ui/region-name';
import { t } from '../ui/words';
import type { Row } from './chart-rows';

/** The mark's meaning; '' for a factor that is the country's own. */
export function factorNote({ basis, region, imputed }: FactorUse): string {
  if (basis === 'region') return t('regionalAverage', regionName(region));
  return imputed ? t('imputedFactor') : '';
}

export function FactorNotes({ rows }: { rows: readonly Row[] }) {
  const marked = rows.map(({ estimate }) => estimate).filter(({ factor }) => factorNote(factor));
  return marked.length > 0 ? (
    <ul class="soft">
      {marked.map(({ place, factor }) => (
        <li key={placeCode(place)}>
          * {placeName(placeCode(place))}: {factorNote(factor)}
        </li>
      ))}
    </ul>
  ) : null;
}
