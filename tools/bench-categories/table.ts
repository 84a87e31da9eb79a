/** The bench's lines, as Markdown. */
import { accuracy, type Judged, quantile, reliabilityError } from './tally';

export const shown = (value: number): string =>
  Number.isNaN(value) ? '—' : value.toFixed(3).replace(/^0/, '');

export const HEAD = `| method | cases | right, of all | when it answers | answers | reliability error | none of ours left alone | kg error: median | p90 |
|---|---|---|---|---|---|---|---|---|`;

export function line(name: string, rows: readonly Judged[]): string {
  const answered = rows.filter((row) => row.answered);
  const none = rows.filter(({ isNone }) => isNone);
  const errors = rows.flatMap(({ lnError }) => lnError ?? []);
  const stated = rows.some(({ confidence }) => confidence > 0);
  return `| ${[
    name,
    rows.length,
    shown(accuracy(rows)),
    shown(accuracy(answered)),
    shown(answered.length / rows.length),
    stated ? shown(reliabilityError(rows)) : '—',
    shown(accuracy(none)),
    shown(quantile(errors, 0.5)),
    shown(quantile(errors, 0.9)),
  ].join(' | ')} |`;
}
