/** The products of a group on one scale: a row each with its range, its dot and its figure. A table for everybody. */
import type { PinView } from '../records/pin';
import { massNumber, massRange, massScale, massUnit, type Units } from '../ui/mass-format';
import { rangeBar } from '../ui/range-bar';
import { t } from '../ui/words';
import { pinName } from './group-sentence';
import { figureOf } from './pin-groups';

export function GroupChart({ views, units }: { views: readonly PinView[]; units: Units }) {
  const rows = views.flatMap((view) => {
    const figure = figureOf(view);
    return figure ? [{ pin: view.pin, figure }] : [];
  });
  if (rows.length < 2) return null;
  const widest = Math.max(...rows.map(({ figure }) => figure.highKg));
  const scale = massScale(Math.max(...rows.map(({ figure }) => figure.kg)), units);
  return (
    <table class="pin-chart group-chart">
      <caption class="unseen">{t('groupChart')}</caption>
      <thead>
        <tr class="soft">
          <th scope="col">
            <span class="unseen">{t('productColumn')}</span>
          </th>
          <th scope="col">
            <span class="unseen">{t('columnRange')}</span>
          </th>
          <th scope="col" class="amount">
            {massUnit(scale)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pin, figure }) => {
          const bar = rangeBar(figure, widest);
          return (
            <tr key={pin.id} class={pin.origin ? '' : 'typical'}>
              <th scope="row">
                <bdi>{pinName(pin)}</bdi> <span class="soft">· {pin.shop}</span>
              </th>
              <td class="lane">
                <span class="unseen">{massRange(figure.lowKg, figure.highKg, scale)}</span>
                <span class="span" aria-hidden="true" style={bar.range} />
                <span class="point" aria-hidden="true" style={bar.figure} />
              </td>
              <td class="amount">
                {pin.origin ? '' : '~ '}
                {massNumber(figure.kg, scale)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
