/** Pure: look-ups as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { LookUp } from '../records/look-up';

/**
 * Signs that make a spreadsheet run a cell as a formula (OWASP, "CSV injection"), full-width ones included, wherever a
 * cell may begin: some spreadsheets split at semicolons and tabs, whatever the quotes say.
 */
const FORMULA = /(^|[;\t\r\n])([^\S\t\r\n]*[=+\-@＝＋－＠])/g;

/** A cell: formulas are made text by a leading apostrophe, quotes doubled. A null is empty. Numbers stay numbers. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(FORMULA, "$1'$2").replace(/^(?=[\t\r\n])/, "'");
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: (string | number | null)[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** Column heads, units in their names. */
export const csvHead = line([
  'looked_up_at',
  'title',
  'shop',
  'url',
  'made_in',
  'kind',
  'price',
  'currency',
  'figure',
  'kg_co2e',
  'low_kg_co2e',
  'high_kg_co2e',
  'dataset',
  'attribution',
]);

export function csvLine(entry: LookUp, attribution: string): string {
  return line([
    new Date(entry.at).toISOString(),
    entry.title,
    entry.shop,
    entry.url,
    entry.origin,
    entry.kind,
    entry.price?.amount ?? null,
    entry.price?.currency ?? null,
    entry.kg === null ? null : entry.typical ? 'typical' : 'origin stated',
    entry.kg,
    entry.lowKg,
    entry.highKg,
    entry.dataset,
    attribution,
  ]);
}
