/**
 * One row a place: name, 90 % range and dot, kg, difference. A table with labelled columns, so that everybody reads
 * the same; the unit stands once, in the head. A row can be tapped where the place of making is asked for.
 */
import { placeCode } from '../model/place';
import type { Estimate } from '../model/types';
import {
  type MassScale,
  massDifference,
  massNumber,
  massRange,
  massScale,
  massUnit,
  type Units,
} from '../ui/mass-format';
import { flag, placeName } from '../ui/place-name';
import { rangeBar } from '../ui/range-bar';
import { t } from '../ui/words';
import type { Row } from './chart-rows';
import { factorNote } from './factor-notes';

function Marks({ estimate }: { estimate: Estimate }) {
  const note = factorNote(estimate.factor);
  return note ? (
    <abbr class="mark" title={note}>
      *<span class="unseen"> {note}</span>
    </abbr>
  ) : null;
}

function Difference({ row, scale }: { row: Row; scale: MassScale }) {
  const { alternative, isOrigin } = row;
  if (isOrigin) return <td class="difference soft">–</td>;
  if (alternative?.verdict === 'no-clear-difference') return <td class="difference words">{t('unclear')}</td>;
  return <td class="difference">{alternative ? massDifference(alternative.differenceKg, scale) : ''}</td>;
}

interface Props {
  rows: readonly Row[];
  /** kg of the popup's own figure, whose scale all others share. */
  scaleKg: number;
  /** Whether an origin is stated, from which the others differ. */
  isCompared: boolean;
  units: Units;
  /** Where given, a row says that the thing was made there. */
  tap?: ((code: string) => void) | undefined;
}

export function Chart({ rows, scaleKg, isCompared, units, tap }: Props) {
  if (rows.length === 0) return null;
  const widest = Math.max(...rows.map(({ estimate }) => estimate.making.highKg));
  const scale = massScale(scaleKg, units);
  return (
    <table class={isCompared ? 'chart' : 'chart neutral'}>
      <caption class="unseen">{t('chartCaption')}</caption>
      <thead>
        <tr class="soft">
          <th scope="col" colSpan={2} class="chart-head">
            {isCompared ? t('madeElsewhere') : t('ifMadeIn')}
          </th>
          <th scope="col" class="chart-head end">
            {massUnit(scale)}
          </th>
          {isCompared && (
            <th scope="col" class="chart-head end">
              {t('columnDifference')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { estimate, isOrigin } = row;
          const code = placeCode(estimate.place);
          const { kg, lowKg, highKg } = estimate.making;
          const bar = rangeBar(estimate.making, widest);
          const name = (
            <>
              <span aria-hidden="true">{flag(code)}</span> {placeName(code)}
            </>
          );
          return (
            <tr key={code} class={isOrigin ? 'here' : ''} aria-current={isOrigin ? 'true' : undefined}>
              <th scope="row">
                {tap ? (
                  <button class="link" type="button" onClick={() => tap(code)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
                <Marks estimate={estimate} />
              </th>
              <td class="bar-cell">
                <span class="unseen">{massRange(lowKg, highKg, scale)}</span>
                <span class="bar" aria-hidden="true" style={bar.range} />
                <span class="dot" aria-hidden="true" style={bar.figure} />
              </td>
              <td class="amount">{massNumber(kg, scale)}</td>
              {isCompared && <Difference row={row} scale={scale} />}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
