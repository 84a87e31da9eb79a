/** Pure: answers as CSV rows (RFC 4180), safe to open in a spreadsheet. */
import { csvCell } from '../../src/compare/csv';
import type { answerTo } from './catalogue';

type Answered = ReturnType<typeof answerTo>;

export const csvAnswerHead =
  'id,kind,basis,origin,kg,low,high,usual_kg,usual_low,usual_high,typical_kg,typical_low,typical_high,likely_origins,mass_kg,mass_source,alternatives,notes,error,dataset';

/** Likely origins in a cell of their own, the largest shares first. */
const LIKELIEST = 5;

/** Alternatives as "DE -3.1 no-clear-difference" with semicolons between, kg of the difference. */
export function csvAnswer(answer: Answered): string {
  const cells = (values: (string | number | null | undefined)[]) =>
    values.map((value) => csvCell(value ?? null)).join(',');
  if ('error' in answer) return cells([idOf(answer.id), ...Array(17).fill(null), answer.error, null]);
  const { kind, origin, estimate, usual, typical, likelyOrigins, alternatives } = answer;
  return cells([
    idOf('id' in answer ? answer.id : null),
    kind?.id,
    kind?.basis,
    origin?.subdivision ?? origin?.code,
    estimate?.kg,
    estimate?.low,
    estimate?.high,
    usual?.kg,
    usual?.low,
    usual?.high,
    typical?.kg,
    typical?.low,
    typical?.high,
    likelyOrigins
      ?.slice(0, LIKELIEST)
      .map(({ code, share }) => `${code} ${share.toFixed(2)}`)
      .join('; '),
    answer.massKg,
    answer.massSource,
    alternatives
      .map(({ code, differenceKg, verdict }) => `${code} ${differenceKg.toPrecision(3)} ${verdict}`)
      .join('; '),
    answer.notes.join('; '),
    null,
    answer.dataset,
  ]);
}

const idOf = (id: unknown): string | number | null =>
  typeof id === 'string' || typeof id === 'number' ? id : null;
