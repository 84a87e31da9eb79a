/** Quotations in a line: “Country of Origin China” — page text only, never markup. */
import type { Quote } from '../contracts/reading';

/** At most two quotations; '' for none. */
export function evidenceText(quotes: (Quote & { label?: string })[]): string {
  return quotes
    .slice(0, 2)
    .map(({ label, text }) => `“${(label ? `${label}: ${text}` : text).slice(0, 160)}”`)
    .join(' ');
}
