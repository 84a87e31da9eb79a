/** One line of the table of speeds. */
import released from '../released.json' with { type: 'json' };

export interface Row {
  /** What was done. */
  work: string;
  /** What it is measured against, in the same run. */
  floor: string;
  /** Figures with their targets: "median", "p95", "size" … */
  figures: { name: string; value: number; target: number | null; unit?: string }[];
  /** How many pages or repetitions stand behind it. */
  from: string;
}

const TWO_DIGITS = 2;

/** A figure to two digits after the point where it is small, none where it is large. */
export function shown(value: number, unit = 'x'): string {
  const digits = Math.abs(value) >= 100 ? 0 : TWO_DIGITS;
  return `${value.toFixed(digits)}${unit === 'x' || unit === '' ? unit : ` ${unit}`}`;
}

/** What the release before had in the same row, measured the same way; '' where it was not. */
function releasedIn(work: string): string {
  const figures: Record<string, string> = released.figures;
  return figures[work] ?? '—';
}

/** The row as a line of a Markdown table. */
export function line({ work, floor, figures, from }: Row): string {
  const cell = ({ name, value, unit }: Row['figures'][number]) => `${name} ${shown(value, unit)}`;
  const goal = ({ target, unit }: Row['figures'][number]) =>
    target === null ? '—' : `≤ ${shown(target, unit)}`;
  const met = figures.every(({ value, target }) => target === null || value <= target);
  return `| ${work} | ${floor} | ${figures.map(cell).join(', ')} | ${figures.map(goal).join(', ')} | ${releasedIn(work)} | ${met ? 'met' : 'missed'} | ${from} |`;
}

export const head = [
  `| work | floor or rival | measured | target | ${released.release} | | from |`,
  '|---|---|---|---|---|---|---|',
].join('\n');
