/** One row an origin: name, 90 % range, dot, difference. A table, so that screen readers read it as one. */
import type { Answer } from '../contracts/answer';
import { placeCode } from '../model/place';
import type { Alternative, Estimate } from '../model/types';
import { massDifference, massNumber, massRange, massScale, massText, type Units } from '../ui/mass-format';
import { flag, placeName } from '../ui/place-name';
import { rangeBar } from '../ui/range-bar';
import { t } from '../ui/words';
import { factorNote } from './factor-notes';

interface Row {
  estimate: Estimate;
  alternative: Alternative | null;
  isOrigin: boolean;
}

function rowsOf({ comparison, span }: Answer): Row[] {
  const rows: Row[] = comparison
    ? [
        { estimate: comparison.origin, alternative: null, isOrigin: true },
        ...comparison.alternatives.map((alternative) => ({
          estimate: alternative,
          alternative,
          isOrigin: false,
        })),
      ]
    : (span?.places ?? []).map((estimate) => ({ estimate, alternative: null, isOrigin: false }));
  return rows.sort((a, b) => b.estimate.making.kg - a.estimate.making.kg);
}

function Marks({ estimate }: { estimate: Estimate }) {
  const note = factorNote(estimate.factor);
  return note ? (
    <abbr class="mark" title={note}>
      *<span class="unseen"> {note}</span>
    </abbr>
  ) : null;
}

export function Chart({ answer, units }: { answer: Answer; units: Units }) {
  const rows = rowsOf(answer);
  const widest = Math.max(...rows.map(({ estimate }) => estimate.making.highKg));
  const scale = massScale(answer.comparison?.origin.making.kg ?? widest, units);
  return (
    <table class={answer.comparison ? 'chart' : 'chart neutral'}>
      <caption class="unseen">{t('chartCaption')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('originName')}</th>
          <th scope="col">{t('columnRange')}</th>
          <th scope="col">{t('columnDifference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ estimate, alternative, isOrigin }) => {
          const code = placeCode(estimate.place);
          const { kg, lowKg, highKg } = estimate.making;
          const bar = rangeBar(estimate.making, widest);
          const none = alternative?.verdict === 'no-clear-difference';
          const shown = alternative ? massDifference(alternative.differenceKg, scale) : massNumber(kg, scale);
          return (
            <tr key={code} class={isOrigin ? 'here' : ''} aria-current={isOrigin ? 'true' : undefined}>
              <th scope="row">
                <span aria-hidden="true">{flag(code)}</span> {placeName(code)}
                <Marks estimate={estimate} />
              </th>
              <td class="bar-cell">
                <span class="unseen">
                  {massText(kg, scale)}, {massRange(lowKg, highKg, scale)}
                </span>
                <span class="bar" aria-hidden="true" style={bar.range} />
                <span class="dot" aria-hidden="true" style={bar.figure} />
              </td>
              <td class={none ? 'difference words' : 'difference'}>
                {none ? t('noClearDifference') : shown}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
