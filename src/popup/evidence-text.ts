/** Quotations in a line, in the marks of the person's language: page text only, never markup. */
import type { Quote } from '../contracts/reading';
import { isolated } from '../ui/isolated';
import { t } from '../ui/words';

const SHOWN_MAX = 160;

const shortened = (words: string) =>
  words.length > SHOWN_MAX ? `${words.slice(0, SHOWN_MAX - 1).trimEnd()}…` : words;

/** At most two quotations; '' for none. */
export function evidenceText(quotes: (Quote & { label?: string })[]): string {
  return quotes
    .slice(0, 2)
    .map(({ label, text }) => isolated(t('quotation', shortened(label ? `${label}: ${text}` : text))))
    .join(' ');
}
