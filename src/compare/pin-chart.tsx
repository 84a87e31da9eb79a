/** One row a place: name, 90 % range, dot, kg. A table, so that screen readers read it as one. */
import type { PinView } from '../records/pin';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { placeName } from '../ui/place-name';
import { rangeBar } from '../ui/range-bar';
import { t } from '../ui/words';
import { placesShown } from './places-shown';

interface Props {
  view: PinView;
  /** End of the scale. */
  widestKg: number;
  units: Units;
}

export function PinChart({ view, widestKg, units }: Props) {
  const places = placesShown(view);
  if (!places.length) return null;
  const origin = places.find(({ place }) => place === view.pin.origin);
  const scale = massScale(origin?.kg ?? Math.max(...places.map(({ kg }) => kg)), units);
  return (
    <table class="pin-chart">
      <caption class="unseen">{t('chartCaption')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('originName')}</th>
          <th scope="col">{t('columnRange')}</th>
          <th scope="col">{t('columnFigure')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, kg, lowKg, highKg }) => {
          const bar = rangeBar({ kg, lowKg, highKg }, widestKg);
          return (
            <tr
              key={place}
              class={place === view.pin.origin ? 'here' : ''}
              aria-current={place === view.pin.origin ? 'true' : undefined}
            >
              <th scope="row">{placeName(place)}</th>
              <td class="lane">
                <span class="unseen">{massRange(lowKg, highKg, scale)}</span>
                <span class="span" aria-hidden="true" style={bar.range} />
                <span class="point" aria-hidden="true" style={bar.figure} />
              </td>
              <td class="amount">{massText(kg, scale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
