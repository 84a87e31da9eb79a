/** An audit as CSV (RFC 4180), safe to open in a spreadsheet. */
import { csvCell } from '../../src/compare/csv';
import type { AuditRow } from './row';

const line = (cells: (string | number | null)[]) => cells.map(csvCell).join(',');

/** Column heads, units in their names. */
export const auditHead = line([
  ...['url', 'title', 'kind', 'kind_confidence', 'price', 'currency', 'origin'],
  ...['kg_co2e', 'low_kg_co2e', 'high_kg_co2e', 'evidence', 'notes'],
]);

export const auditLine = (row: AuditRow): string =>
  line([
    ...[row.url, row.title, row.kind, row.confidence, row.price?.amount ?? null, row.price?.currency ?? null],
    ...[row.origin, row.kg, row.low, row.high, row.evidence, row.notes.join('; ')],
  ]);
