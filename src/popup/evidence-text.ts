/** Quotations in a line: “Country of Origin China” — page text only, never markup. */
import type { Quote } from '../contracts/reading';
import { isolated } from '../ui/isolated';

/** At most two quotations; '' for none. */
export function evidenceText(quotes: (Quote & { label?: string })[]): string {
  return quotes
    .slice(0, 2)
    .map(({ label, text }) => isolated(`“${(label ? `${label}: ${text}` : text).slice(0, 160)}”`))
    .join(' ');
}
